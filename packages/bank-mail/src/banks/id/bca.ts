import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { CASH_CODE, OFFER, POCKETS, SETTINGS, TO_COME } from './shared-templates.ts'

const labels = {
  amount:
    'total payment|total bayar|total pembayaran|total|sejumlah|jumlah|nominal|amount|transfer amount|nominal transfer|nominal tujuan|target amount',
  date: 'transaction date|tanggal transaksi|pada tanggal|tanggal',
  account: 'source of fund|sumber dana|rekening asal|dari rekening|nomor kartu|card number',
  reference: 'reference no.|no. referensi|nomor referensi',
}
const stops = ['source of fund', 'total payment', 'reference no.', 'status', 'biaya admin']

/** Rows with the colon on a line of its own; "IDR 86,000.00" and "IDR 85.000" from one bank. */
export const bca: Bank = {
  ...knownBySender(
    'ID',
    'bca',
    'BCA',
    ['bca.co.id', 'klikbca.com'],
    ['bank central asia', 'mybca'],
  ),
  decimal: 'either',
  templates: [
    {
      id: 'not-done',
      when: [
        'status (failed|unsuccessful|rejected|pending|processing|gagal|tidak berhasil|ditolak|sedang diproses)|\\[tidak berhasil\\]',
      ],
      ignored: 'declined',
    },
    POCKETS,
    TO_COME,
    SETTINGS,
    CASH_CODE,
    OFFER,
    {
      id: 'credit-card',
      kind: 'purchase',
      when: ['kartu kredit bca|bca credit card', 'merchant / atm|merchant'],
      unless: ['gagal|ditolak|tagihan|jatuh tempo|reversal|pembatalan'],
      labels: { ...labels, merchant: 'merchant / atm|merchant' },
      stops,
    },
    {
      id: 'journal',
      when: ['transaction type|jenis transaksi|type transaksi|transfer type'],
      unless: ['status (failed|unsuccessful|rejected|gagal|ditolak)'],
      kind: [
        ['refund|reversal|pengembalian', 'refund'],
        ['incoming|transfer masuk|dana masuk', 'transfer_in'],
        ['qris|debit|flazz', 'purchase'],
        ['withdrawal|cash withdrawal|cardless|tarik tunai', 'withdrawal'],
        ['transfer~|bi-fast|bi fast|rtgs|llg', 'transfer_out'],
        ['payment~|pembayaran|virtual account|top up|top-up|purchase|pembelian|pulsa', 'payment'],
      ],
      labels: {
        ...labels,
        operation: 'transaction type|jenis transaksi|type transaksi|transfer type',
        merchant:
          'payment to|pembayaran ke|beneficiary name|nama penerima|transfer to|company/product name|nama perusahaan|to|tujuan',
      },
      stops,
    },
  ],
}
