/** The templates that several banks of Indonesia need. */
import type { Template } from '../../template/types.ts'

export const POCKETS: Template = {
  id: 'pockets',
  when: [
    '(pindah|pindahkan|dipindahkan|memindahkan|transaksi|moved) {_}(kantong|poket|celengan|pocket|savings goal)',
  ],
  unless: ['telah membayar|merchant|penerima|beneficiary|recipient'],
  ignored: 'information',
}

export const TO_COME: Template = {
  id: 'to-come',
  when: [
    '(transfer|pembayaran) (terjadwal|berkala|otomatis) {_}(dibuat|dijadwalkan|diatur)|(menunggu|selesaikan|segera lakukan) pembayaran|bayar sebelum|jatuh tempo|batas (waktu|akhir) pembayaran|(meminta|permintaan) (pembayaran|dana|uang|transfer)|akan {_}(didebet|didebit|dipotong|ditagih|diproses)',
  ],
  unless: [
    '(transaksi|pembayaran|payment|transfer|pembelian|top-up|top up|tagihan|transaksimu) [kamu|anda] [telah|sudah] (berhasil|sukses|lunas|successful)|telah membayar|berhasil (dibayar|dikirim)|made a (payment|transfer|transaction)',
  ],
  ignored: 'reminder',
}

export const SETTINGS: Template = {
  id: 'settings',
  when: [
    '(limit|pin|password|kata sandi|email|nomor hp|nomor ponsel|kartu|perangkat) {_}(telah|berhasil|sudah) {_}(diubah|diperbarui|dinaikkan|diturunkan|diblokir|diaktifkan|dibuka|didaftarkan)|perubahan (limit|pin|password|kata sandi)',
  ],
  ignored: 'settings',
}

export const CASH_CODE: Template = {
  id: 'cash-code',
  when: ['(kode|token) (tarik tunai|penarikan)|cardless {_}code'],
  unless: ['(tarik tunai|penarikan tunai) [telah|sudah] berhasil'],
  ignored: 'information',
}

export const OFFER: Template = {
  id: 'offer',
  when: [
    '(ubah|diubah) {_}(jadi|menjadi) cicilan|(dapatkan|raih|nikmati|klaim) {_}(cashback|diskon|voucher|bonus|promo|hadiah)|(cashback|diskon|voucher|promo) {_}(berlaku|hingga|sampai|s.d.)|periode promo|(pinjaman|limit kredit|kredit) {_}disetujui|cairkan',
  ],
  unless: [
    '(transaksi|pembayaran|payment|transfer|pembelian|top-up|top up|tagihan|transaksimu) [kamu|anda] [telah|sudah] (berhasil|sukses|lunas|successful)|telah membayar|berhasil (dibayar|dikirim)|made a (payment|transfer|transaction)',
    'dicairkan|thank you for using|(total|nominal|jumlah|sejumlah|amount) {money}',
  ],
  ignored: 'marketing',
}

export const TOP_UP: Template = {
  id: 'top-up',
  kind: 'payment',
  isCommon: true,
  when: [
    '(top-up|top up|isi ulang|isi saldo|pulsa|paket data|token listrik) {_}(berhasil|successful|sukses)|(jenis transaksi|tipe transaksi|transaction type) {_}(top-up|top up|isi ulang|pulsa)|transaction via (gopay|ovo|dana|shopeepay|linkaja)',
  ],
  sentences: [
    '(sumber dana|rekening sumber|rekening asal|source of fund|source of funds|source account) … (\\*|•|x){account}',
  ],
  labels: {
    amount: 'nominal top-up',
    reference:
      'no. referensi|nomor referensi|no. ref|ref id|reference no.|reference number|reff no.|id transaksi',
  },
}
