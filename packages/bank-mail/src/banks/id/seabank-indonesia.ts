import type { Template } from '../../template/types.ts'
import { CASH_CODE, OFFER, POCKETS, SETTINGS, TO_COME, TOP_UP } from './shared.ts'

export const seabankIndonesia: ReadonlyArray<Template> = [
  POCKETS,
  TO_COME,
  SETTINGS,
  CASH_CODE,
  OFFER,
  TOP_UP,
  {
    id: 'transfer',
    kind: 'transfer_out',
    isCommon: true,
    when: [
      'transfer {_}(berhasil|successful|sukses|keluar|terkirim|dikirim)|(transfer|jumlah|nominal) amount|(jumlah|nominal) transfer|transfer (between|to other|antar|ke bank|ke rekening|bi-fast|bi fast|online)|(jenis transaksi|tipe transaksi|transaction type|transfer type) {_}(transfer~|bi-fast|bi fast|\\(bi-fast\\)|rtgs|skn)|telah mentransfer|made a transfer|pemindahan dana|(mengirim|kirim) uang {_}berhasil',
    ],
    unless: ['qris|merchant|transfer masuk|dana masuk|incoming transfer|virtual account|briva'],

    labels: {
      amount: 'jumlah',
      account: 'transfer dari',
      reference:
        'no. referensi|nomor referensi|no. ref|ref id|reference no.|reference number|reff no.|id transaksi',
    },
  },
]
