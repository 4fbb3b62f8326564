import type { Template } from '../../template/types.ts'
import { CASH_CODE, OFFER_ID, POCKETS, SETTINGS, TO_COME_ID } from '../shared.ts'

export const bca: ReadonlyArray<Template> = [
  {
    id: 'not-done',
    when: [
      'status (failed|unsuccessful|rejected|pending|processing|gagal|tidak berhasil|ditolak|sedang diproses)|\\[tidak berhasil\\]',
    ],
    ignored: 'declined',
  },
  POCKETS,
  TO_COME_ID,
  SETTINGS,
  CASH_CODE,
  OFFER_ID,
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
      amount:
        'total payment|total bayar|total pembayaran|total|sejumlah|jumlah|nominal|amount|transfer amount|nominal transfer|nominal tujuan|target amount',
      date: 'transaction date|tanggal transaksi|pada tanggal|tanggal',
      account: 'source of fund|sumber dana|rekening asal|dari rekening|nomor kartu|card number',
      reference: 'reference no.|no. referensi|nomor referensi',
      operation: 'transaction type|jenis transaksi|type transaksi|transfer type',
      merchant:
        'payment to|pembayaran ke|beneficiary name|nama penerima|transfer to|company/product name|nama perusahaan|to|tujuan',
    },
    stops: ['source of fund', 'total payment', 'reference no.', 'status', 'biaya admin'],
  },
]
