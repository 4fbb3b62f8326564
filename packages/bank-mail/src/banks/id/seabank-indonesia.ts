import type { Template } from '../../template/types.ts'
import { CASH_CODE, OFFER_ID, POCKETS, SETTINGS, TO_COME_ID, TOP_UP } from '../shared.ts'

export const seabankIndonesia: ReadonlyArray<Template> = [
  POCKETS,
  TO_COME_ID,
  SETTINGS,
  CASH_CODE,
  OFFER_ID,
  TOP_UP,
  {
    id: 'transfer',
    kind: 'transfer_out',
    isCommon: true,
    when: [
      'transfer {_}(berhasil|successful|sukses|keluar|terkirim|dikirim)|(transfer|jumlah|nominal) amount|(jumlah|nominal) transfer|transfer (between|to other|antar|ke bank|ke rekening|bi-fast|bi fast|online)|(jenis transaksi|tipe transaksi|transaction type|transfer type) {_}(transfer~|bi-fast|bi fast|\\(bi-fast\\)|rtgs|skn)|telah mentransfer|made a transfer|pemindahan dana|(mengirim|kirim) uang {_}berhasil',
    ],
    unless: ['qris|merchant|transfer masuk|dana masuk|incoming transfer|virtual account|briva'],
    sentences: [
      '(sumber dana|rekening sumber|rekening asal|source of fund|source of funds|source account) … (\\*|•|x){account}',
    ],
    labels: {
      amount:
        'jumlah transfer|nominal transfer|nominal transaksi|nominal pembayaran|nominal bayar|nominal top-up|nominal top up|nominal tagihan|transaction amount|transfer amount|payment amount|target amount|nominal|jumlah|sejumlah|amount pay|amount|total bayar|total payment|total pembayaran|total tagihan|total',
      date: 'tanggal transaksi|tanggal & waktu|tanggal dan waktu|waktu transaksi|tgl & jam transaksi|tgl/jam|pada tanggal|transaction date|transaction time|payment date|tanggal|waktu|date',
      account:
        'sumber dana|rekening sumber|rekening asal|dari rekening|transfer dari|source of fund|source of funds|source account|from account|nomor kartu|card number|dari|from',
      reference:
        'no. referensi|nomor referensi|no. ref|ref id|reference no.|reference number|reff no.|id transaksi',
      merchant:
        "nama penerima|penerima|recipient's name|recipient name|recipient|beneficiary name|beneficiary|nama tujuan|ke|to",
    },
    stops: [
      'biaya admin',
      'biaya transaksi',
      'admin fee',
      'lokasi merchant',
      'status',
      'sumber dana',
      'source of fund',
    ],
  },
]
