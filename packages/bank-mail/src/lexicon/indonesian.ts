import type { Lexicon } from './lexicon.ts'

/** Indonesian and Malay. */
export const INDONESIAN: Lexicon = {
  code: 'id',
  words:
    'anda yang dengan pada dari ke telah di untuk dan transaksi rekening nomor kartu akaun jumlah pembayaran berhasil tanggal biaya',
  countries: 'ID MY',
  fields: {
    merchant:
      'merchant|nama (merchant|toko|usaha|pedagang|perniagaan)|toko|pedagang|penyedia jasa|biller|nama biller|peniaga|pembelian di|pembayaran ke',
    payee:
      'penerima|nama (penerima|tujuan|rekening tujuan|pemilik rekening tujuan)|kepada|ke|tujuan transfer|nama akaun penerima|dikirim ke|transfer ke',
    payer: 'pengirim|nama pengirim|dari|dikirim oleh|diterima dari',
    toAccount: 'tujuan|rekening tujuan|ke rekening',
    fromAccount:
      'sumber dana|transfer dari|rekening (sumber|asal|pengirim)|dari rekening|rekening debet',
    name: 'nama|nama lengkap',
    description: 'keterangan|deskripsi|berita|catatan|rincian|jenis pembayaran|butiran',
    place: 'lokasi|tempat|terminal|cabang',
    other:
      'jumlah [transaksi|transfer|pembayaran]|nominal [transaksi|transfer]|total [bayar|pembayaran|transaksi]|nilai|tanggal [transaksi] [dan waktu]|tanggal / jam|waktu [transaksi]|jam|tarikh|masa|saldo [akhir]|baki|no [ref|referensi|resi|rekening|kartu|pelanggan]|nomor (referensi|rekening|kartu|tujuan|transaksi|pelanggan|akaun)|kode [approval|transaksi|bayar|transaksi]|id [transaksi|pelanggan]|jenis (transaksi|transfer|pemindahan)|metode [pembayaran|transfer]|biaya [admin|transfer|layanan]|bank [tujuan|penerima|pengirim]|status|mata uang|kurs|kartu|rekening|akun|akaun|nama (acquirer|issuer|bank|produk)|pembayaran|rujukan|kategori|layanan|kanal|pemegang kartu',
    at: 'di|pada|di merchant|di toko|kat',
    to: 'ke|kepada|untuk|pada merchant',
    from: 'dari|oleh|daripada',
    ends: 'pada|sebesar|senilai|sejumlah|dengan|menggunakan|melalui|via|dari rekening|ke rek[ening]|tgl|telah|sudah|tanggal|pukul|jam|berhasil|berjaya|untuk|dan|dari|sebanyak|bertarikh|rm {amount}|pada {date}|di|untuk pembayaran|kepada anda',
    notName:
      'anda|kartu|rekening|akun|akaun|kami|transaksi|tanggal|pukul|jam|jumlah|saldo|bank|nomor|no|aplikasi|ini|tersebut|atas|bawah|luar|dalam|semua|setiap|seluruh|cabang|nasabah|hubungi|mana|sini|keamanan|informasi|hari|bulan|tahun|kad|yang|kepada|waktu|kesempatan|siapapun|bantuan|pertanyaan',
    greeting:
      'halo|hai|yth [bapak|ibu|nasabah]|kepada yth|bapak|ibu|salam|tuan|puan|pelanggan yang dihargai',
    gives:
      '[telah|sudah] (mengirim|mentransfer|mengirimkan|membayar) {amount} (kepada|ke) (anda|rekening)|[telah] mengirimi anda|(mengirim|mentransfer) [uang] (kepada|ke) anda',
    account: 'kartu|rekening|akun|kad|akaun|tabungan',
    ending: 'berakhir|berakhiran|yang berakhir|berakhir dengan|diakhiri|4 digit terakhir',
    own: 'anda|menggunakan|dengan',
  },
  declined: `
    ditolak|gagal|tidak (berhasil|dapat|disetujui|diproses|terjadi|selesai|jadi|diotorisasi|lengkap|sah)|tidak (ada|terdapat) (dana|saldo|transaksi|uang)|(saldo|dana) tidak (cukup|mencukupi)|kedaluwarsa|diblokir|dihentikan|ditolak oleh|tidak berjaya|baki tidak mencukupi
    (pesan|notifikasi|email|transaksi) (uji coba|percobaan|tes)|(ini) (hanya|adalah) (uji coba|simulasi|contoh)|abaikan (pesan|notifikasi|email) (di atas|sebelumnya|ini)|terkirim karena kesalahan|dikirim (karena kesalahan|secara tidak sengaja)
  `,
  reversed:
    'dibatalkan|dibatalkan oleh|batal|(telah|sudah|akan) (dikembalikan|direfund)|dikembalikan (sepenuhnya|ke)|pembatalan (transaksi|pembayaran)|di-reverse|dipulangkan',
  pending:
    '(memerlukan|membutuhkan|perlu|menunggu) (verifikasi|konfirmasi|persetujuan|otorisasi|autentikasi)|tertunda|menunggu|(sedang|masih|belum) (diproses|menunggu|dalam proses|berhasil|selesai|tertunda)|dalam (proses|peninjauan)|belum|pending',
  requested:
    'nomor virtual account {_}telah dibuat|kode bayar|(hanya|baru|sekadar) (permintaan|diminta|permohonan)|permintaan (pembayaran|dana|uang)|meminta (pembayaran|uang|dana)',
  scheduled:
    'dijadwalkan|terjadwal|akan (didebet|didebit|diproses|dilakukan|dipotong|ditransfer|dieksekusi)|dijadualkan',
  condition:
    'jika|apabila|bila|dapat|bisa|mungkin|kalau|boleh|sekiranya|setiap|jangan|tidak pernah|agar|untuk',
  doubts: {
    perhaps:
      'akan di|jatuh tempo|tagihan(!{words}(berhasil|sukses))|misalnya|contoh|cicil~|{digit} poin|ulasan',
    notDone: `
      persetujuan|permintaan|apakah|menunggu|kantong|poket|transaksi poket|dipindahkan|tertunda|jaminan|memblokir
      tidak berhasil|dibatalkan|melebihi|percobaan|blokir|gagal|ditolak|diblokir|dihentikan|pin (salah|tidak)
      dua kali|secara keliru|poin
      (bulan|minggu) ini|mencurigakan|tidak (biasa|wajar)|diubah|kode (tarik|dibuat)
    `,
    order: '(konfirmasi|setujui|otorisasi|sah|lulus)[kan]',
    lead: 'silakan',
    not: 'tidak|belum',
    inCase: '(jika|apabila) {rest}{rest}',
    status: 'status transaksi|hasil',
    settled: '(berhasil|sukses)~',
    reason: 'keterangan',
    stays: 'transaksi (poket|kantong)',
    failure: 'tidak|salah',
  },
  refusals: {
    subject: {
      otp: '(kode|kod) (otp|verifikasi|tac|pengesahan)',
      marketing: 'diskon|promo (spesial|bulan)',
      security: 'perangkat baru',
      settings: 'perubahan (limit|pin|password|kata sandi)',
      information: 'saldo rendah',
      statement: 'rekening koran|faktur',
      reminder: 'tagihan|jatuh tempo',
      request: 'permintaan (pembayaran|dana)',
      confirm: 'konfirmasi (transaksi|pembayaran)',
    },
    head: {
      otp: 'kode (keamanan|rahasia) {digits}|(kode|kod) (otp|verifikasi|tac|pengesahan) [anda] [adalah|ialah] {digits}|kode untuk … adalah {digits}',
      perhapsMarketing:
        '(dapat|bisa|bisa di) {_}(jadi|menjadi) cicilan|(ubah|diubah) {_}(jadi|menjadi) cicilan|(dapatkan|raih|nikmati|klaim) {_}(cashback|diskon|voucher|bonus|promo|hadiah)|periode promo|(pinjaman|limit kredit|kredit) {_}disetujui',
      settings:
        '(limit|pin|password|kata sandi|email|nomor hp|nomor ponsel|perangkat) {_}(telah|berhasil|sudah) {_}(diubah|diperbarui|dinaikkan|diturunkan|diblokir|diaktifkan|dibuka|didaftarkan)',
      perhapsReminder:
        'jatuh tempo|(menunggu|selesaikan|segera lakukan) pembayaran|bayar sebelum|batas (waktu|akhir) pembayaran|akan {_}(didebet|didebit|dipotong|ditagih)',
      information:
        'transaksi (poket|kantong)|(kode|token) (tarik tunai|penarikan)|dipindahkan {_}(kantong|poket|celengan)',
    },
    unless: {
      reminder: '(pembayaran|bayar) {_}(berhasil|sukses)',
    },
  },
  same: 'setara',
  sum: 'dana|jumlah|(transaksi|pembayaran) ini',
  toCome: 'jatuh tempo',
  said: {
    refund: 'pengembalian dana|refund dana|bayaran balik',
    withdrawal: 'tarik tunai|penarikan[ tunai]|pengeluaran tunai',
    payment:
      '[pem]bayaran {words}kepada {words}(berjaya|diterima)|pembayaran (tagihan|kartu|bil)|bayar tagihan|autodebet|auto debet|(top-up|top up|isi ulang|isi saldo|pulsa|paket data|token listrik) (berhasil|sukses){stop}',
    transfer_in: `
      transfer dari(! (rekening|anda)) {few}{money}|transfer masuk|dana masuk|menerima [~ ](transfer|dana|pembayaran|uang)|diterima|menerima {money}|mengirim {words}kepada anda|uang masuk|telah masuk ke|pindahan masuk|terima dana|kredit masuk
    `,
    deposit: 'setoran|gaji masuk|top up sebesar|deposit tunai|kredit {money}',
    transfer_out:
      'transfer ke|kirim uang|transfer berhasil|mengirim|transfer keluar|dana keluar|pindahan (dana|wang)|pemindahan dana|pemindahan {few}{money} kepada',
    fee: 'biaya (admin|administrasi|bulanan) {words}(dikenakan|didebet|dipotong)',
    purchase: `
      transaksi (kartu|kad|anda|sebesar|berhasil|menggunakan|pembelian|debit|di)|bertransaksi|belanja|qris|pembelian|telah digunakan|dibelanjakan|didebet|didebit|terdebet|pembayaran (di|ke|kepada|qr|qris|merchant)|(kamu|anda) [telah ]membayar
    `,
  },
  named: { payment: '[pem]bayaran', purchase: 'transaksi' },
  amounts: {
    moved: 'jumlah|nominal|sejumlah|sebesar|senilai|amaun|nilai',
    fee: 'biaya[ ~]|caj|yuran',
    tax: 'pajak|cukai|ppn',
    balance:
      'sisa (pinjaman|angsuran|cicilan|pembayaran|pokok|utang)|saldo[ (akhir|rekening|anda|tersedia)]|sisa saldo|saldonya|baki[ (semasa|akaun|tersedia)]',
    aside: '(keterangan|berita|catatan|deskripsi)\\:{rest}',
    other:
      'kurs|limit[ ~]|batas|had|cicilan|minimal|maksimal|minimum|hingga|sampai dengan|di atas|diskon|poin|tagihan|sisa limit|mulai dari',
  },
}
