import type { Template } from '../../template/types.ts'
import { CASH_CODE, OFFER, POCKETS, SETTINGS, TO_COME } from './shared.ts'

export const bca: ReadonlyArray<Template> = [
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
      amount: 'total payment',
      reference: 'reference no.|no. referensi|nomor referensi',
      operation: 'transaction type',
      merchant: 'company/product name',
    },
  },
]
