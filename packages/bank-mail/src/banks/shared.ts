/** The templates that several banks need. */
import type { Template } from '../template/types.ts'

export const TO_COME: Template = {
  id: 'to-come',
  when: [
    'programaste|(has|ha) programado|se programó|agendaste|(quedó|ha sido|fue|está) programad~|programación (exitosa|de [tu|una] (pago|transferencia))|se (ejecutará|debitará|realizará|descontará|cobrará|cargará)|(comprobante|constancia) [de] (transferencia|pago) programad~|(factura|pago|cuota) {_}vence',
  ],
  unless: ['se (debitó|ejecutó|realizó|cargó)|fue (realizad~|ejecutad~|pagad~|debitad~)|ejecutad~'],
  ignored: 'reminder',
}

export const RECEIVED: Template = {
  id: 'received',
  kind: 'transfer_in',
  when: [
    'nuestr~[\\(a\\)] (cliente|socio)',
    '[te] (ha instruido|ha efectuado|ha realizado|realizó|efectuó|instruyó) [una|la siguiente] transferencia',
  ],
  unless: ['(pagaste|realizaste|acabas de realizar) '],

  labels: {
    amount: 'monto transferencia|monto transferido',
    time: 'hora',
    reference: 'número de operación|nº de operación|número de transacción|número de comprobante',
  },
}

export const OFFER: Template = {
  id: 'offer',
  when: [
    '(podés|puedes|puede) (pagar|pasar|diferir) {_}(compra|consumo)|(pasa|pasá|difiere|diferí) a cuotas|aumento de cupo|(avance|préstamo|crédito) {_}(preaprobado|pre-aprobado|aprobado de hasta)',
  ],
  unless: ['realizaste|hiciste|se realizó|compraste|recibiste|transferiste|retiraste'],
  ignored: 'marketing',
}

export const CODE: Template = {
  id: 'code',
  when: ['(ha generado|generó|generaste) (un|una) (retiro|código|orden) {_}sin tarjeta'],
  ignored: 'otp',
}

// A card that a shop only checks is charged nothing.
export const NOTHING_CHARGED: Template = {
  id: 'nothing-charged',
  when: ['tipo de transacción', 'monto (crc|usd|gtq|hnl|nio) .00'],
  ignored: 'information',
}

// Points that are paid out to the card come as a payment.
export const POINTS: Template = {
  id: 'points',
  kind: 'refund',
  when: ['tipo de transacción pago', 'comercio red puntos'],
  labels: { amount: 'monto', reference: 'autorización|número de referencia|referencia' },
}

export const CARD: Template = {
  id: 'card',
  when: ['tipo de transacción'],
  unless: ['(estado|resultado) (denegad~|rechazad~|declinad~)'],
  kind: [
    ['reversión|reverso|devolución|anulación|crédito', 'refund'],
    ['retiro|adelanto|avance|cajero', 'withdrawal'],
    ['preautorización|pre-autorización', 'hold'],
    ['pago|cargo automático', 'payment'],
    ['compra|consumo|débito|cargo', 'purchase'],
  ],
  labels: {
    amount: 'monto',
    reference: 'autorización|número de referencia|referencia',
    operation: 'tipo de transacción',
  },
}

export const APPROVED: Template = {
  id: 'approved',
  kind: 'purchase',
  unless: [
    '(anulación|reverso|reversión|reversa|devolución|extorno|reembolso|reintegro) (de|por)|(se|te|le) (reversó|anuló|devolvimos|reembolsamos)|(anulada|reversada|extornada|reembolsada)|reversamos|anulamos|extornamos',
    'fue (reversad~|anulad~|devuelt~)',
  ],
  sentences: [
    '(transacción|compra) aprobada en {merchant} por {money} con',
    'autorización {reference}',
  ],
}

export const MOVEMENT: Template = {
  id: 'movement',
  when: ['tipo de movimiento (crédito|débito)'],
  kind: [
    ['crédito', 'transfer_in'],
    ['débito', 'transfer_out'],
  ],
  labels: {
    amount: 'monto',
    reference: 'autorización|número de referencia|referencia',
    operation: 'tipo de movimiento',
  },
}

export const RECEIVED_CR: Template = {
  id: 'received',
  kind: 'transfer_in',
  unless: ['debitando su cuenta', 'si usted recibió|fue (devuelt~|rechazad~)'],
  when: [
    'ha recibido (una transferencia|dinero|un sinpe|{amount})|recibió (una transferencia|dinero|un sinpe|{amount})|le (transfirió|envió|realizó una transferencia)|transferencia {_}recibida|se acreditó|transferencia sinpe … se aplicó en la cuenta',
  ],
  sentences: ['por un monto de {money}', 'número de referencia {reference}'],
  labels: { reference: 'autorización|número de referencia|referencia' },
}

export const OFFERED: Template = {
  id: 'offered',
  when: [
    '(invite|refer) {_}friend~|convert {_}(into|to) {_}(instal[l]ment~|monthly)|(instal[l]ment~|cash instal[l]ment) (plan|offer)|(pre-approved|pre-qualified|eligible) for|(get|enjoy|earn|win) {_}{money} {_}(cashback|voucher~|rebate~|bonus|off|reward~)',
  ],
  unless: [
    "(you|you’ve|you've|you have) [just|successfully] (paid|spent|sent|received|made|transferred|withdrew)|(was|has been|is) (charged|made|debited|credited|used|sent|successful|completed|reversed|refunded)|(payment|transfer|transaction|transaction status|status) (successful|completed)|transaction amount {money}",
  ],
  ignored: 'marketing',
}

export const PAID_BY_CARD: Template = {
  id: 'paid-by-card',
  kind: 'purchase',
  isCommon: true,
  when: ['made a (payment|purchase|transaction) (to|at) {_}(card|qr)'],

  labels: { amount: 'amount' },
}

export const BILLED: Template = {
  id: 'billed',
  when: ['本期應繳|應繳總金額|應繳金額|最低應繳|繳款截止日|帳單已出帳|電子帳單'],
  unless: [
    '(消費金額|刷卡金額|授權金額|交易金額|簽帳金額|簽賬金額|臺幣金額|台幣金額) {money}',
    '繳款成功|扣款成功',
  ],
  ignored: 'statement',
}

export const OFFER_HK: Template = {
  id: 'offer',
  when: ['(刷卡|消費)滿 {money}|滿額禮|活動至|活動期間|回饋上限'],
  unless: [
    '(消費金額|刷卡金額|授權金額|交易金額|簽帳金額|簽賬金額|臺幣金額|台幣金額) {money}|(卡號末四碼|卡號後四碼|卡號末4碼|卡號後4碼|末四碼|後四碼|尾號)',
    '(入帳|轉入|轉出|轉帳)(金額|) {money}',
  ],
  ignored: 'marketing',
}

export const NOT_YET: Template = {
  id: 'not-yet',
  when: [
    '請{_}確認{_}是否|是否為{_}本人|可申請分期|分期邀請|預約轉帳|轉帳預約|(信用額度|額度|轉帳限額){_}調整',
  ],
  ignored: 'information',
}

export const POCKETS: Template = {
  id: 'pockets',
  when: [
    '(pindah|pindahkan|dipindahkan|memindahkan|transaksi|moved) {_}(kantong|poket|celengan|pocket|savings goal)',
  ],
  unless: ['telah membayar|merchant|penerima|beneficiary|recipient'],
  ignored: 'information',
}

export const TO_COME_ID: Template = {
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

export const OFFER_ID: Template = {
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

export const CARD_IN: Template = {
  id: 'card',
  kind: 'purchase',
  when: ['card'],
  unless: ['credited back|disputed transaction|dispute for|suspicious|did you make'],
  sentences: [
    'thank you for using {_}{account} for {money} at {merchant} (on {date}|on {_}card|using|with|via|through|at {time}|{stop})',
    'using {_}{account}…you made a transaction of {money} at {merchant} (on {date}|on {_}card|using|with|via|through|at {time}|{stop})',
    '{account} (has been|was|is) used for {_}{money} (at|towards|for payment to) {merchant} (on {date}|on {_}card|using|with|via|through|at {time}|{stop})',
    '(card|ending|no.) {account} for {money} on {date} at {merchant} is approved',
    '(transaction|purchase) of {money} has been (done|made) on {_}card {_}{account} at {merchant} (on {date}|on {_}card|using|with|via|through|at {time}|{stop})',
    '{money} spent at {merchant} on {_}card {account}',
    '{money} [is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully] spent {_}at [(upi/|upi_)]{merchant} (on {date}|on {_}card|using|with|via|through|at {time}|{stop})',
    '{money} [is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully] (debited|charged) {_}card {_}(at|towards) {merchant} (on {date}|on {_}card|using|with|via|through|at {time}|{stop})',
    'spent {money} on your {_}card {_}{account} at {merchant} (on {date}|on {_}card|using|with|via|through|at {time}|{stop})',
    '(transaction|purchase) of {money} (at|towards|to) {merchant} (on {date}|on {_}card|using)…(processed|successful|approved|completed)',
    '(transaction|purchase) of {money} on {merchant} using…(processed|successful|approved|completed)',
    '(has been|was|is) used for {_}{money}',
    '{money} [is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully] spent (on|using|at)',
    '{money} [is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully] (debited|charged) (from|on|to|via) your {_}card',
    'upi/(p2a|p2m|dr|cr)/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/(dr|cr)/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi-{digits}-{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'info: {merchant} (the available|the total|your available|avail~|avl|if you)',
    'info: {merchant}{stop}',
    '(your|from|to|in|on|using|ending|card|account|a/c) {_}(ending with|ending in|ending|no.|number|account|a/c|card) {account}',
    '(on|dated) {date}',
  ],
  labels: {
    merchant: 'merchant name|merchant',
    date: 'date & time|date and time|transaction date',
    account: 'card no.|card number|card ending',
  },
}

/** "UPI/P2M/…": the network's own mark for a payment from a person to a merchant. */
export const UPI_MERCHANT: Template = {
  id: 'upi-merchant',
  kind: 'purchase',
  when: ['debited|deducted|sent|paid|dr. from', 'upi/p2m/'],
  unless: [
    'credited back|disputed transaction|dispute for|tds of {money}',
    '(credited|received) (with|by|for) {money}|{money} {_}credited',
  ],
  sentences: [
    '(a/c|account) [no.] {account} (is|has been|was) debited (with|by|for) {money}',
    '{money} [is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully] (debited|deducted)',
    '(is|was|has been|been successfully) debited (with|by|for) {money}',
    '{account} debited [with|by|for] {money}',
    '{money} (transferred|sent|dr.|dr) from {_}{account}',
    '{money} paid [successfully] to {merchant} (from|on {date}|using|{stop})',
    'emi of {money} {_}has been (paid|received)',
    '(sent|transferred|paid) {money}',
    'made {_}(payment|transfer) of {money}',
    'payment of {money}…(successfully made|was successful|is successful|was made|has been made)',
    'vpa {_}@{_} \\({merchant}\\)',
    '(to|by|from|towards) vpa {_}@{_} {merchant} on {date}',
    '(to|by|from|towards) vpa {merchant}(.ref|.upi| ref| upi ref| on {date}|{stop})',
    'upi/(p2a|p2m|dr|cr)/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/(dr|cr)/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi-{digits}-{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    '(upi|neft|imps|rtgs) [payment|transfer] to {merchant} (on {date}|ref|upi ref|{stop})',
    'mandate (of|for|to) {merchant} (umrn|with|on {date}|{stop})',
    'towards {merchant}(/{digits}| with umrn| umrn| for consumer| for auto~| rrn| on {date}| via| from| using| through|{stop})',
    '(sent|transferred|paid|payment|transfer|debited) {_}to {merchant} (for auto~|on {date}|via|from|using|through|with upi|with imps|upi ref|{stop})',
    'credited to {merchant} via (upi|imps)',
    'on {date}; {merchant} credited. upi',
    'cr. to {merchant}(. ref| ref|{stop})',
    'beneficiary name {merchant} (beneficiary|imps|neft|utr|{end})',
    'ach d- {merchant}(-{digits}|{stop})',
    'ach-dr-{merchant}(-{digits}|{stop})',
    'debited {_}at {merchant} on {date}',
    '(reference number is|reference no.|ref no.|refno|ref) {reference}',
    'upi/(p2a|p2m|dr|cr)/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/(dr|cr)/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi-{digits}-{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'info: {merchant} (the available|the total|your available|avail~|avl|if you)',
    'info: {merchant}{stop}',
    '(your|from|to|in|on|using|ending|card|account|a/c) {_}(ending with|ending in|ending|no.|number|account|a/c|card) {account}',
    '(on|dated) {date}',
  ],
  labels: {
    amount: 'amount debited|debit amount|amount paid',
    merchant: 'beneficiary name|payee name|biller name|beneficiary|payee',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr',
  },
}

/** Out of the account, to a UPI address, a payee or a biller. */
export const DEBIT: Template = {
  id: 'debit',
  kind: 'transfer_out',
  when: [
    'debited|deducted|sent|transferred|paid|payment|dr. from',
    '(via|by|through|thru|towards|for|of|online|a) [a|an|the|your] [bhim|online] (upi|imps|neft|rtgs)|upi/|upi-|upi ref|upi transaction|vpa|cr. to|imps ref|neft/|rtgs/|imps/|sender name|beneficiary|sent {money}|transferred',
  ],
  unless: ['credited back|disputed transaction|dispute for|tds of {money}'],
  sentences: [
    '(a/c|account) [no.] {account} (is|has been|was) debited (with|by|for) {money}',
    '{money} [is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully] (debited|deducted)',
    '(is|was|has been|been successfully) debited (with|by|for) {money}',
    '{account} debited [with|by|for] {money}',
    '{money} (transferred|sent|dr.|dr) from {_}{account}',
    '{money} paid [successfully] to {merchant} (from|on {date}|using|{stop})',
    'emi of {money} {_}has been (paid|received)',
    '(sent|transferred|paid) {money}',
    'made {_}(payment|transfer) of {money}',
    'payment of {money}…(successfully made|was successful|is successful|was made|has been made)',
    'vpa {_}@{_} \\({merchant}\\)',
    '(to|by|from|towards) vpa {_}@{_} {merchant} on {date}',
    '(to|by|from|towards) vpa {merchant}(.ref|.upi| ref| upi ref| on {date}|{stop})',
    'upi/(p2a|p2m|dr|cr)/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/(dr|cr)/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi-{digits}-{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    '(upi|neft|imps|rtgs) [payment|transfer] to {merchant} (on {date}|ref|upi ref|{stop})',
    'mandate (of|for|to) {merchant} (umrn|with|on {date}|{stop})',
    'towards {merchant}(/{digits}| with umrn| umrn| for consumer| for auto~| rrn| on {date}| via| from| using| through|{stop})',
    '(sent|transferred|paid|payment|transfer|debited) {_}to {merchant} (for auto~|on {date}|via|from|using|through|with upi|with imps|upi ref|{stop})',
    'credited to {merchant} via (upi|imps)',
    'on {date}; {merchant} credited. upi',
    'cr. to {merchant}(. ref| ref|{stop})',
    'beneficiary name {merchant} (beneficiary|imps|neft|utr|{end})',
    'ach d- {merchant}(-{digits}|{stop})',
    'ach-dr-{merchant}(-{digits}|{stop})',
    'debited {_}at {merchant} on {date}',
    '(reference number is|reference no.|ref no.|refno|ref) {reference}',
    'upi/(p2a|p2m|dr|cr)/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/(dr|cr)/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi-{digits}-{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'info: {merchant} (the available|the total|your available|avail~|avl|if you)',
    'info: {merchant}{stop}',
    '(your|from|to|in|on|using|ending|card|account|a/c) {_}(ending with|ending in|ending|no.|number|account|a/c|card) {account}',
    '(on|dated) {date}',
  ],
  labels: {
    amount: 'amount debited|debit amount|amount paid',
    merchant: 'beneficiary name|payee name|biller name|beneficiary|payee',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr',
  },
}

/** Out of the account by mandate, cheque or instalment, or nobody says how. */
export const PAID: Template = {
  id: 'paid',
  kind: 'payment',
  when: ['debited|deducted|paid|payment'],
  unless: ['credited back|disputed transaction|dispute for|tds of {money}'],
  sentences: [
    '(a/c|account) [no.] {account} (is|has been|was) debited (with|by|for) {money}',
    '{money} [is|was|were|has been|have been|is successfully|was successfully|has been successfully|successfully] (debited|deducted)',
    '(is|was|has been|been successfully) debited (with|by|for) {money}',
    '{account} debited [with|by|for] {money}',
    '{money} (transferred|sent|dr.|dr) from {_}{account}',
    '{money} paid [successfully] to {merchant} (from|on {date}|using|{stop})',
    'emi of {money} {_}has been (paid|received)',
    '(sent|transferred|paid) {money}',
    'made {_}(payment|transfer) of {money}',
    'payment of {money}…(successfully made|was successful|is successful|was made|has been made)',
    'vpa {_}@{_} \\({merchant}\\)',
    '(to|by|from|towards) vpa {_}@{_} {merchant} on {date}',
    '(to|by|from|towards) vpa {merchant}(.ref|.upi| ref| upi ref| on {date}|{stop})',
    'upi/(p2a|p2m|dr|cr)/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/(dr|cr)/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi-{digits}-{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    '(upi|neft|imps|rtgs) [payment|transfer] to {merchant} (on {date}|ref|upi ref|{stop})',
    'mandate (of|for|to) {merchant} (umrn|with|on {date}|{stop})',
    'towards {merchant}(/{digits}| with umrn| umrn| for consumer| for auto~| rrn| on {date}| via| from| using| through|{stop})',
    '(sent|transferred|paid|payment|transfer|debited) {_}to {merchant} (for auto~|on {date}|via|from|using|through|with upi|with imps|upi ref|{stop})',
    'credited to {merchant} via (upi|imps)',
    'on {date}; {merchant} credited. upi',
    'cr. to {merchant}(. ref| ref|{stop})',
    'beneficiary name {merchant} (beneficiary|imps|neft|utr|{end})',
    'ach d- {merchant}(-{digits}|{stop})',
    'ach-dr-{merchant}(-{digits}|{stop})',
    'debited {_}at {merchant} on {date}',
    '(reference number is|reference no.|ref no.|refno|ref) {reference}',
    'upi/(p2a|p2m|dr|cr)/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/(dr|cr)/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi/{digits}/{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'upi-{digits}-{merchant}(/| on {date}| if (this|not|you)| not you| avl| aval| available| the available| clear bal| bal| upi ref| ref no| refno|{stop})',
    'info: {merchant} (the available|the total|your available|avail~|avl|if you)',
    'info: {merchant}{stop}',
    '(your|from|to|in|on|using|ending|card|account|a/c) {_}(ending with|ending in|ending|no.|number|account|a/c|card) {account}',
    '(on|dated) {date}',
  ],
  labels: {
    amount: 'amount debited|debit amount|amount paid',
    merchant: 'beneficiary name|payee name|biller name|beneficiary|payee',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr',
  },
}

export const BALANCE: Template = {
  id: 'balance',
  when: ['balance in your {_}(account|a/c)'],
  unless: [
    'debit~|credit~|withdr~|deposit~|deduct~|transfer~|receiv~|spent|paid|payment|purchase|sent|used',
  ],
  ignored: 'information',
}

/** Paying a purchase in instalments is offered; alerts offer it below. */
export const INSTALMENTS: Template = {
  id: 'instalments',
  when: [
    '(convert|converting|conversion) {_}(into|to) {_}(emi|emis|smartemi|flexipay)|eligible for (conversion|emi)',
  ],
  unless: [
    '(has been|was|is|been|were) (debited|charged|spent|credited|used|withdrawn|deducted)|{money} (debited|credited|spent|withdrawn|sent|paid)|(debited|credited) (by|with|for) {money}|(sent|spent|paid|received|withdrawn) {money}|processed|successful|approved|(been|was|is) (done|made|paid|sent)',
  ],
  ignored: 'marketing',
}

/** Words of a movement about what has not moved, or only within the bank's books. */
export const NOT_MOVED: Template = {
  id: 'not-moved',
  when: [
    '(payment|transaction|transfer)…is (pending|being processed|under process)|converted (to|into) {_}(emi|emis|instalments)|tds {_}certificate|limit {_}(has been|is) (set|changed|updated|increased)|reward points worth|may be (debited|credited|charged|levied)|ready to be credited|approve the (payment|transaction)|(get|earn|win) [flat] {money} {_}(cashback|back)',
  ],
  unless: [
    '(is|has been|was|were) (debited|spent|credited|withdrawn)|been used|{money} (debited|credited|spent)',
  ],
  ignored: 'information',
}

export const BLOCKED: Template = {
  id: 'blocked',
  when: ['{money} (has been|is) blocked'],
  ignored: 'hold',
}

/** About accounts, cards and services; charges and limits are named. */
export const SERVICE: Template = {
  id: 'service',
  when: [
    '(beneficiary|payee) {_}(has been|is) {_}added|upi lite {_}(has been|is) (enabled|activated|created)|registered for upi|(update|complete) {_}kyc|services will be unavailable|charges {_}(are|have been) revised|cheque book|dispute {_}(has been|is) registered|disputed transaction|refund {_}(has been|is) initiated|will be credited to your|loan {_}(has been|is) sanctioned|annual fee {_}waived',
  ],
  unless: [
    '(has been|was|is|been|were) (debited|charged|spent|credited|used|withdrawn|deducted)|{money} (debited|credited|spent|withdrawn|sent|paid)|(debited|credited) (by|with|for) {money}|(sent|spent|paid|received|withdrawn) {money}|processed|successful|approved|(been|was|is) (done|made|paid|sent)',
  ],
  ignored: 'information',
}

/** The transfer itself was told when it left. */
export const ARRIVED: Template = {
  id: 'arrived',
  when: ['credited to [the] (beneficiary|payee)'],
  unless: ['debited from|has been debited|is debited'],
  ignored: 'information',
}

export const TO_COME_TH: Template = {
  id: 'to-come',
  when: ['ล่วงหน้า|ตั้งเวลาโอน|ครบกำหนด|ยอดที่ต้องชำระ|ยอดชำระทั้งหมด|กำหนดชำระ'],
  unless: ['(โอนเงิน|จ่ายบิล|ชำระเงิน|ชำระบิล)(ล่วงหน้า|)(สำเร็จแล้ว|เรียบร้อย)'],
  ignored: 'reminder',
}

export const NOT_YET_TH: Template = {
  id: 'not-yet',
  when: ['กรุณายืนยัน|รออนุมัติ|รอดำเนินการ|อยู่ระหว่างดำเนินการ|ขอให้คุณโอน|โอนเงินอัตโนมัติ'],
  unless: ['(โอนเงิน|จ่ายบิล|ชำระเงิน|ใช้จ่าย){_}(สำเร็จแล้ว|เรียบร้อยแล้ว)'],
  ignored: 'information',
}

export const OFFER_TH: Template = {
  id: 'offer',
  when: ['แบ่งชำระ|อนุมัติวงเงิน|รับคะแนน|ใช้จ่ายครบ|เครดิตเงินคืน'],
  unless: ['จำนวนเงิน|มีการใช้จ่าย|ใช้บัตร|วันที่ทำรายการ|จำนวน {money}'],
  ignored: 'marketing',
}

export const SETTINGS_TH: Template = {
  id: 'settings',
  when: ['(เปลี่ยน|ปรับ|แก้ไข)(วงเงิน|รหัส|อีเมล|เบอร์)|อายัดบัตร|เปิดใช้งานบัตร'],
  ignored: 'settings',
}

export const BILL: Template = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: ['จ่ายบิล|ชำระบิล|ชำระค่าสินค้าและบริการ|เพื่อเข้าบัญชีบริษัท|เติมเงิน|bill payment'],
  unless: ['จ่ายบิลได้ที่'],
  sentences: ['(จำนวนเงิน|จำนวน|ยอดเงิน)[ที่ชำระ] [\\(บาท\\)] {amount}'],
  labels: { reference: 'หมายเลขอ้างอิง|เลขที่อ้างอิง|เลขที่รายการ|reference no.' },
}

export const ASKED_ABOUT: Template = {
  id: 'asked-about',
  when: [
    '(potential|possible) duplicate (charge|transaction|purchase)~|(were|was|been) charged twice|did you mean to tip|(tip|gratuity) (was|is|looks|seems) higher than usual',
  ],
  ignored: 'information',
}

export const CODE_VN: Template = {
  id: 'code',
  when: ['mã (otp|xác thực|xác nhận) {_}(là|:) {digits}|mã (otp|xác thực) (của|cho)'],
  ignored: 'otp',
}

export const TO_COME_VN: Template = {
  id: 'to-come',
  when: [
    '(sẽ|sắp) đến hạn|đến hạn (vào|thanh toán)|đặt lịch|lịch chuyển tiền|yêu cầu (bạn|quý khách|chuyển|thanh toán)|đang (được xử lý|chờ|xử lý)|vui lòng xác nhận',
  ],
  unless: ['(giao dịch|chuyển tiền|thanh toán|chuyển|hóa đơn) [đã] thành công|biên lai'],
  ignored: 'reminder',
}

export const SETTINGS_VN: Template = {
  id: 'settings',
  when: [
    'hạn mức {_}(được|đã) thay đổi|thay đổi (hạn mức|mật khẩu|mã pin)|(khóa|mở khóa|kích hoạt) thẻ',
  ],
  unless: ['(giao dịch|chuyển tiền|thanh toán|chuyển|hóa đơn) [đã] thành công|biên lai'],
  ignored: 'settings',
}

export const OFFER_VN: Template = {
  id: 'offer',
  when: [
    'trả góp|mời bạn|khi bạn bè|duyệt trước|khoản vay|hoàn tiền (đến|tới|lên đến)|ưu đãi|khi chi tiêu từ|khuyến mãi',
  ],
  unless: [
    '(giao dịch|chuyển tiền|thanh toán|chuyển|hóa đơn) [đã] thành công|biên lai',
    'vừa (thực hiện|phát sinh|giảm|tăng)|ghi nợ|ghi có|(số tiền|giá trị|số tiền giao dịch) {money}',
  ],
  ignored: 'marketing',
}

export const CREDITED: Template = {
  id: 'credited',
  kind: 'transfer_in',
  isCommon: true,
  when: ['ghi có|vừa tăng|số dư {_}tăng'],
  sentences: ['(ghi có|vừa tăng|tăng) {money}', 'tài khoản {account}'],
  labels: { reference: 'số lệnh giao dịch|mã giao dịch|order number' },
}

export const DEBITED: Template = {
  id: 'debited',
  kind: 'payment',
  isCommon: true,
  when: ['ghi nợ|vừa giảm|số dư {_}giảm'],
  sentences: ['(ghi nợ|vừa giảm|giảm) {money}'],
  labels: { reference: 'số lệnh giao dịch|mã giao dịch|order number' },
}

export const BILL_VN: Template = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: ['biên lai thanh toán|thanh toán hóa đơn|nhà cung cấp'],
  sentences: ['(lúc|vào lúc|giao dịch|date time|at) {time} [ngày|chủ nhật|thứ {_}] {date}'],
  labels: {
    amount: 'số tiền',
    account: 'tài khoản nguồn',
    reference: 'số lệnh giao dịch|mã giao dịch|order number',
  },
}
