import type { Bank } from '../../template/types.ts'
import {
  CASH_CODE,
  NOT_DONE,
  OFFER,
  PAID_FROM,
  PURCHASE,
  SETTINGS,
  TO_COME,
  TRANSFER,
} from './shared-templates.ts'

const DATE = 'tanggal'
const REFERENCE = 'no. referensi|nomor referensi|no. ref'
const ACCOUNT = 'sumber dana|rekening sumber|dari rekening|rekening'

/** Livin': a heading that says what succeeded, then labels; a fee and the total stand below the amount. */
export const mandiri: Bank = {
  id: 'mandiri',
  name: 'Bank Mandiri',
  country: 'ID',
  timeZone: 'Asia/Jakarta',
  currency: 'IDR',
  decimal: 'either',
  dateOrder: 'DMY',
  senders: ['bankmandiri.co.id'],
  names: ['bank mandiri', 'livin by mandiri'],
  templates: [
    NOT_DONE,
    TO_COME,
    SETTINGS,
    CASH_CODE,
    OFFER,
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      isCommon: true,
      when: ['transfer {_}berhasil|transfer bi fast|jumlah transfer'],
      unless: ['tidak berhasil|gagal|dijadwalkan|terjadwal|ditolak'],
      sentences: [PAID_FROM],
      labels: {
        amount: 'jumlah transfer|nominal transfer|nominal transaksi|nominal|jumlah',
        merchant: 'penerima|nama penerima',
        account: ACCOUNT,
        date: DATE,
        reference: REFERENCE,
      },
    },
    {
      id: 'top-up',
      kind: 'payment',
      isCommon: true,
      when: ['top-up {_}berhasil|top up {_}berhasil|isi ulang {_}berhasil'],
      unless: ['tidak berhasil|gagal|dijadwalkan|terjadwal|ditolak'],
      sentences: [PAID_FROM],
      labels: {
        amount: 'nominal top-up|nominal top up|nominal transaksi|nominal|jumlah',
        merchant: 'penyedia jasa|penerima|produk',
        account: ACCOUNT,
        date: DATE,
        reference: REFERENCE,
      },
    },
    {
      id: 'payment',
      kind: 'purchase',
      isCommon: true,
      when: ['pembayaran {_}berhasil|transaksi qr {_}berhasil|pembelian {_}berhasil'],
      unless: ['tidak berhasil|gagal|dijadwalkan|terjadwal|ditolak|tagihan anda'],
      sentences: [PAID_FROM],
      labels: {
        amount: 'nominal transaksi|nominal pembayaran|nominal|jumlah|total transaksi',
        merchant: 'penerima|merchant|penyedia jasa|nama merchant',
        account: ACCOUNT,
        date: DATE,
        reference: REFERENCE,
      },
    },
    // The same receipts in English.
    TRANSFER,
    PURCHASE,
  ],
}
