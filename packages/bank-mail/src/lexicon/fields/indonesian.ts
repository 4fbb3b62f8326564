import type { Fields } from './fields.ts'

/** Indonesian and Malay. */
export const INDONESIAN_FIELDS: Fields = {
  merchant:
    'merchant|nama (merchant|toko|usaha|pedagang|perniagaan)|toko|pedagang|penyedia jasa|biller|nama biller|peniaga|pembelian di|pembayaran ke',
  payee:
    'penerima|nama (penerima|tujuan|rekening tujuan|pemilik rekening tujuan)|kepada|ke|tujuan transfer|nama akaun penerima|dikirim ke|transfer ke',
  payer: 'pengirim|nama pengirim|dari|dikirim oleh|diterima dari',
  toAccount: 'tujuan|rekening tujuan|ke rekening',
  fromAccount: 'sumber dana|rekening (sumber|asal|pengirim)|dari rekening|rekening debet',
  name: 'nama|nama lengkap',
  holder: 'pemegang kartu|nama (pemegang kartu|nasabah|pelanggan)|nasabah',
  description: 'keterangan|deskripsi|berita|catatan|rincian|jenis pembayaran|butiran',
  place: 'lokasi|tempat|terminal|cabang',
  other:
    'jumlah [transaksi|transfer|pembayaran]|nominal [transaksi|transfer]|total [bayar|pembayaran|transaksi]|nilai|tanggal [transaksi] [dan waktu]|tanggal / jam|waktu [transaksi]|jam|tarikh|masa|saldo [akhir]|baki|no [ref|referensi|resi|rekening|kartu|pelanggan]|nomor (referensi|rekening|kartu|tujuan|transaksi|pelanggan|akaun)|kode [approval|transaksi|bayar|transaksi]|id [transaksi|pelanggan]|jenis (transaksi|transfer|pemindahan)|metode [pembayaran|transfer]|biaya [admin|transfer|layanan]|bank [tujuan|penerima|pengirim]|status|mata uang|kurs|kartu|rekening|akun|akaun|nama (acquirer|issuer|bank|produk)|pembayaran|rujukan|kategori|layanan|kanal',
  at: 'di|pada|di merchant|di toko|kat',
  to: 'ke|kepada|untuk|pada merchant',
  from: 'dari|oleh|daripada',
  ends: 'pada|sebesar|senilai|sejumlah|dengan|menggunakan|melalui|via|dari rekening|ke rek[ening]|tgl|telah|sudah|tanggal|pukul|jam|berhasil|untuk|dan|dari|sebanyak|bertarikh|rm {amount}|pada {date}|di|untuk pembayaran|kepada anda',
  notName:
    'anda|kartu|rekening|akun|akaun|kami|transaksi|tanggal|pukul|jam|jumlah|saldo|bank|nomor|no|aplikasi|ini|tersebut|atas|bawah|luar|dalam|semua|setiap|seluruh|cabang|nasabah|hubungi|mana|sini|keamanan|informasi|hari|bulan|tahun|kad|yang|kepada|waktu|kesempatan|siapapun|bantuan|pertanyaan',
  greeting:
    'halo|hai|yth [bapak|ibu|nasabah]|kepada yth|bapak|ibu|salam|tuan|puan|pelanggan yang dihargai',
  gives:
    '[telah|sudah] (mengirim|mentransfer|mengirimkan|membayar) {amount} (kepada|ke) (anda|rekening)|[telah] mengirimi anda|(mengirim|mentransfer) [uang] (kepada|ke) anda',
  account: 'kartu|rekening|akun|kad|akaun|tabungan',
  ending: 'berakhir|berakhiran|yang berakhir|berakhir dengan|diakhiri|4 digit terakhir',
  own: 'anda|menggunakan|dengan',
}
