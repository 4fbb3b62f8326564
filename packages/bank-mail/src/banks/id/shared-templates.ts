import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/*
 * The receipts that banks and wallets of Indonesia word alike, in Indonesian or English: a heading
 * that says what succeeded, then labels; a fee and the total stand below the amount.
 */

const labels = {
  amount:
    'jumlah transfer|nominal transfer|nominal transaksi|nominal pembayaran|nominal bayar|nominal top-up|nominal top up|nominal tagihan|transaction amount|transfer amount|payment amount|target amount|nominal|jumlah|sejumlah|amount pay|amount|total bayar|total payment|total pembayaran|total tagihan|total',
  date: 'tanggal transaksi|tanggal & waktu|tanggal dan waktu|waktu transaksi|tgl & jam transaksi|tgl/jam|pada tanggal|transaction date|transaction time|payment date|tanggal|waktu|date',
  account:
    'sumber dana|rekening sumber|rekening asal|dari rekening|transfer dari|source of fund|source of funds|source account|from account|nomor kartu|card number|dari|from',
  reference:
    'no. referensi|nomor referensi|no. ref|ref id|reference no.|reference number|reff no.|id transaksi',
}

const stops = [
  'biaya admin',
  'biaya transaksi',
  'admin fee',
  'lokasi merchant',
  'status',
  'sumber dana',
  'source of fund',
]

/** The mask may stand a line below the owner's name. */
export const PAID_FROM =
  '(sumber dana|rekening sumber|rekening asal|source of fund|source of funds|source account) … (\\*|•|x){account}'

const UNDONE =
  '(transaksi|transaksimu|transaction|pembayaran|payment|transfer|top-up|top up|pembelian|penarikan|tarik tunai|status) [anda|kamu] (gagal|tidak berhasil|belum berhasil|ditolak|dibatalkan|tidak dapat diproses|unsuccessful|failed|sedang diproses|dalam proses|tertunda|pending)|\\[tidak berhasil\\]'

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: [UNDONE],
  ignored: 'declined',
}

/** Between the person's own pockets: nothing is spent. */
export const POCKETS: IgnoringTemplate = {
  id: 'pockets',
  when: [
    '(pindah|pindahkan|dipindahkan|memindahkan|transaksi|moved) {_}(kantong|poket|celengan|pocket|savings goal)',
  ],
  unless: ['telah membayar|merchant|penerima|beneficiary|recipient'],
  ignored: 'information',
}

/** What succeeded, so that small print about what is to come or on offer does not count. */
const DONE =
  '(transaksi|pembayaran|payment|transfer|pembelian|top-up|top up|tagihan|transaksimu) [kamu|anda] [telah|sudah] (berhasil|sukses|lunas|successful)|telah membayar|berhasil (dibayar|dikirim)|made a (payment|transfer|transaction)'

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    '(transfer|pembayaran) (terjadwal|berkala|otomatis) {_}(dibuat|dijadwalkan|diatur)|(menunggu|selesaikan|segera lakukan) pembayaran|bayar sebelum|jatuh tempo|batas (waktu|akhir) pembayaran|(meminta|permintaan) (pembayaran|dana|uang|transfer)|akan {_}(didebet|didebit|dipotong|ditagih|diproses)',
  ],
  unless: [DONE],
  ignored: 'reminder',
}

export const SETTINGS: IgnoringTemplate = {
  id: 'settings',
  when: [
    '(limit|pin|password|kata sandi|email|nomor hp|nomor ponsel|kartu|perangkat) {_}(telah|berhasil|sudah) {_}(diubah|diperbarui|dinaikkan|diturunkan|diblokir|diaktifkan|dibuka|didaftarkan)|perubahan (limit|pin|password|kata sandi)',
  ],
  ignored: 'settings',
}

/** A code for a machine: the money has not left yet. */
export const CASH_CODE: IgnoringTemplate = {
  id: 'cash-code',
  when: ['(kode|token) (tarik tunai|penarikan)|cardless {_}code'],
  unless: ['(tarik tunai|penarikan tunai) [telah|sudah] berhasil'],
  ignored: 'information',
}

export const OFFER: IgnoringTemplate = {
  id: 'offer',
  when: [
    '(ubah|diubah) {_}(jadi|menjadi) cicilan|(dapatkan|raih|nikmati|klaim) {_}(cashback|diskon|voucher|bonus|promo|hadiah)|(cashback|diskon|voucher|promo) {_}(berlaku|hingga|sampai|s.d.)|periode promo|(pinjaman|limit kredit|kredit) {_}disetujui|cairkan',
  ],
  unless: [DONE, 'dicairkan|thank you for using|(total|nominal|jumlah|sejumlah|amount) {money}'],
  ignored: 'marketing',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  when: [
    '(pengembalian dana|refund) {_}(berhasil|diterima|sudah|telah|successful|received|sebesar)|dana {_}(telah dikembalikan|sudah dikembalikan)',
  ],
  labels: {
    ...labels,
    amount: 'jumlah refund|nominal refund|jumlah pengembalian|refund amount|jumlah|nominal|amount',
    merchant: 'nama merchant|merchant|dari|from',
    account: 'ke rekening|masuk ke|rekening tujuan|nomor kartu',
  },
  stops,
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  when: [
    'transfer masuk|dana masuk|uang masuk|incoming transfer|(menerima|terima|received) {_}(transfer|uang|dana|kiriman|money|{money})',
  ],
  unless: ['terima kasih {_}(transfer|uang|dana)'],
  sentences: [
    '(menerima|terima|received) {_}{money} dari {merchant} (pada|ke|via|melalui|{stop})',
    'received {money} from {merchant} (on {date}|to|via|{stop})',
    '(menerima|terima|received) {_}{money}',
  ],
  labels: {
    ...labels,
    merchant: 'nama pengirim|pengirim|dari|transfer dari|sender|from',
    account: 'rekening tujuan|ke rekening|rekening penerima|to account|ke|to',
  },
  stops,
}

export const CASH: RecordingTemplate = {
  id: 'cash',
  kind: 'withdrawal',
  isCommon: true,
  when: ['(tarik tunai|penarikan tunai|cash withdrawal|cardless withdrawal)'],
  unless: ['kode tarik tunai|token tarik tunai|biaya tarik tunai gratis|promo'],
  sentences: [
    '(tarik tunai|penarikan tunai|cash withdrawal) (sebesar|senilai|of) {money}',
    PAID_FROM,
  ],
  labels: { ...labels, merchant: 'lokasi|lokasi atm|location' },
  stops,
}

export const TOP_UP: RecordingTemplate = {
  id: 'top-up',
  kind: 'payment',
  isCommon: true,
  when: [
    '(top-up|top up|isi ulang|isi saldo|pulsa|paket data|token listrik) {_}(berhasil|successful|sukses)|(jenis transaksi|tipe transaksi|transaction type) {_}(top-up|top up|isi ulang|pulsa)|transaction via (gopay|ovo|dana|shopeepay|linkaja)',
  ],
  sentences: [PAID_FROM],
  labels: {
    ...labels,
    merchant:
      'penyedia jasa|penyedia layanan|service provider|produk|product|e-wallet|penerima|recipient|ke|to',
  },
  stops,
}

export const TRANSFER: RecordingTemplate = {
  id: 'transfer',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    'transfer {_}(berhasil|successful|sukses|keluar|terkirim|dikirim)|(transfer|jumlah|nominal) amount|(jumlah|nominal) transfer|transfer (between|to other|antar|ke bank|ke rekening|bi-fast|bi fast|online)|(jenis transaksi|tipe transaksi|transaction type|transfer type) {_}(transfer~|bi-fast|bi fast|\\(bi-fast\\)|rtgs|skn)|telah mentransfer|made a transfer|pemindahan dana|(mengirim|kirim) uang {_}berhasil',
  ],
  unless: ['qris|merchant|transfer masuk|dana masuk|incoming transfer|virtual account|briva'],
  sentences: [PAID_FROM],
  labels: {
    ...labels,
    merchant:
      "nama penerima|penerima|recipient's name|recipient name|recipient|beneficiary name|beneficiary|nama tujuan|ke|to",
  },
  stops,
}

/** By number: what a biller or a shop asks for through a virtual account. */
export const BILL: RecordingTemplate = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: [
    '(briva|virtual account|tagihan|bill|bpjs|pln|pdam|kartu kredit|cicilan) {_}(berhasil|successful|sukses|dibayar|lunas)|(pembayaran|bayar) (tagihan|briva|virtual account|kartu kredit) {_}berhasil|(jenis transaksi|tipe transaksi|transaction type) {_}(briva|virtual account|tagihan|bill payment|pembayaran tagihan)',
  ],
  sentences: [PAID_FROM],
  labels: {
    ...labels,
    merchant:
      'nama perusahaan|penyedia jasa|company name|biller|merchant name|nama merchant|tujuan pembayaran|produk|penerima|recipient',
  },
  stops,
}

export const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  isCommon: true,
  when: ['kartu kredit|kartu debit|credit card|debit card|d-card|e-card|m-card'],
  sentences: [
    'kartu {_}{account} di {merchant} (sejumlah|sebesar|senilai) {money} pada {date}',
    'kartu {_}(sejumlah|sebesar|senilai) {money} di {merchant} (pada|telah|berhasil|{stop})',
    '(transaksi|belanja) {_}(sejumlah|sebesar|senilai) {money} {_}di {merchant} (pada|telah|berhasil|menggunakan|dengan|{stop})',
    'transaction of {money} (at|with) {merchant} (on {date}|using|{stop})',
    'made a transaction of {money} using your {_}card',
    '{merchant} - {money}',
    'pada {date}',
    '(nomor kartu kredit|credit card number) -{account}',
  ],
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  when: [
    'qris|qr payment|debit online|pembayaran {_}(berhasil|sukses)|pembelian {_}(berhasil|sukses)|payment {_}successful|telah membayar|made a payment to|nama merchant|merchant name|thank you for using|transaksi {_}berhasil|transaksimu {_}berhasil',
  ],
  sentences: [
    '(pembayaran|transaksi) [kamu|anda] berhasil {money}',
    'telah membayar ke {merchant}{end}',
    'made a payment to {merchant}{end}',
    'qr payment to {merchant}{end}',
    PAID_FROM,
  ],
  labels: {
    ...labels,
    merchant:
      'nama merchant|merchant name|merchant / atm|merchant|pembayaran ke|payment to|penerima|recipient|nama toko|ke|to',
  },
  stops,
}

export const COMMON = [
  NOT_DONE,
  POCKETS,
  TO_COME,
  SETTINGS,
  CASH_CODE,
  OFFER,
  REFUND,
  RECEIVED,
  CASH,
  TOP_UP,
  TRANSFER,
  BILL,
  CARD,
  PURCHASE,
] as const
