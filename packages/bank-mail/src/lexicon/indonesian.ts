import type { Lexicon } from './lexicon.ts'

/** Indonesian and Malay. */
export const INDONESIAN: Lexicon = {
  declined:
    'ditolak|gagal|tidak (berhasil|dapat|disetujui|diproses|terjadi|selesai|jadi|diotorisasi|lengkap|sah)|tidak (ada|terdapat) (dana|saldo|transaksi|uang)|(saldo|dana) tidak (cukup|mencukupi)|kedaluwarsa|diblokir|dihentikan|ditolak oleh|tidak berjaya|baki tidak mencukupi',
  reversed:
    'dibatalkan|dibatalkan oleh|batal|(telah|sudah|akan) (dikembalikan|direfund)|dikembalikan (sepenuhnya|ke)|pembatalan (transaksi|pembayaran)|di-reverse|dipulangkan',
  pending:
    'tertunda|menunggu|(sedang|masih|belum) (diproses|menunggu|dalam proses|berhasil|selesai|tertunda)|dalam (proses|peninjauan)|belum|pending',
  requested:
    '(hanya|baru|sekadar) (permintaan|diminta|permohonan)|permintaan (pembayaran|dana|uang)|meminta (pembayaran|uang|dana)',
  scheduled:
    'dijadwalkan|terjadwal|akan (didebet|diproses|dilakukan|dipotong|ditransfer|dieksekusi)|dijadualkan',
  condition:
    'jika|apabila|bila|dapat|bisa|mungkin|kalau|boleh|sekiranya|setiap|jangan|tidak pernah|agar|untuk',
  general: 'transaksi-transaksi|semua transaksi|seluruh transaksi',
}
