import { INDONESIAN_FIELDS } from './fields/indonesian.ts'
import type { Lexicon } from './lexicon.ts'

/** Indonesian and Malay. */
export const INDONESIAN: Lexicon = {
  code: 'id',
  words:
    'anda yang dengan pada dari ke telah di untuk dan transaksi rekening nomor kartu akaun jumlah',
  countries: 'ID MY',
  fields: INDONESIAN_FIELDS,
  declined:
    'ditolak|gagal|tidak (berhasil|dapat|disetujui|diproses|terjadi|selesai|jadi|diotorisasi|lengkap|sah)|tidak (ada|terdapat) (dana|saldo|transaksi|uang)|(saldo|dana) tidak (cukup|mencukupi)|kedaluwarsa|diblokir|dihentikan|ditolak oleh|tidak berjaya|baki tidak mencukupi',
  reversed:
    'dibatalkan|dibatalkan oleh|batal|(telah|sudah|akan) (dikembalikan|direfund)|dikembalikan (sepenuhnya|ke)|pembatalan (transaksi|pembayaran)|di-reverse|dipulangkan',
  pending:
    'tertunda|menunggu|(sedang|masih|belum) (diproses|menunggu|dalam proses|berhasil|selesai|tertunda)|dalam (proses|peninjauan)|belum|pending',
  requested:
    'nomor virtual account {_}telah dibuat|kode bayar|(hanya|baru|sekadar) (permintaan|diminta|permohonan)|permintaan (pembayaran|dana|uang)|meminta (pembayaran|uang|dana)',
  scheduled:
    'dijadwalkan|terjadwal|akan (didebet|diproses|dilakukan|dipotong|ditransfer|dieksekusi)|dijadualkan',
  condition:
    'jika|apabila|bila|dapat|bisa|mungkin|kalau|boleh|sekiranya|setiap|jangan|tidak pernah|agar|untuk',
  general: 'transaksi-transaksi|semua transaksi|seluruh transaksi',
  said: {
    refund: 'pengembalian dana|refund dana|bayaran balik',
    withdrawal: 'tarik tunai|penarikan[ tunai]|pengeluaran tunai',
    payment: 'pembayaran (tagihan|kartu|bil)|bayar tagihan|autodebet|auto debet',
    transfer_in: `
      transfer masuk|dana masuk|menerima [~ ](transfer|dana|pembayaran|uang)|diterima|mengirim {words}kepada anda|uang masuk|telah masuk ke|pindahan masuk|terima dana|kredit masuk
    `,
    deposit: 'setoran|gaji masuk|top up (berhasil|sebesar)|deposit tunai',
    transfer_out:
      'transfer ke|kirim uang|transfer berhasil|mengirim|transfer keluar|dana keluar|pindahan (dana|wang)|pemindahan dana',
    fee: 'biaya (admin|administrasi|bulanan) {words}(dikenakan|didebet|dipotong)',
    purchase: `
      transaksi (kartu|anda|sebesar|berhasil|menggunakan|pembelian|debit|di)|bertransaksi|belanja|qris|pembelian|telah digunakan|dibelanjakan|didebet|didebit|terdebet|pembayaran (di|ke|kepada|qr|merchant)
    `,
  },
  named: { payment: 'pembayaran', purchase: 'transaksi' },
  amounts: {
    moved: 'jumlah|nominal|sejumlah|sebesar|senilai|amaun|nilai',
    fee: 'biaya[ ~]|caj|yuran',
    tax: 'pajak|cukai|ppn',
    balance:
      'saldo[ (akhir|rekening|anda|tersedia)]|sisa saldo|saldonya|baki[ (semasa|akaun|tersedia)]',
    aside: '(keterangan|berita|catatan|deskripsi)\\:{rest}',
    other:
      'kurs|limit[ ~]|batas|had|cicilan|minimal|maksimal|minimum|hingga|sampai dengan|di atas|diskon|poin|tagihan|sisa limit|mulai dari',
  },
}
