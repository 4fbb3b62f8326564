import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/* The alerts that banks of Spain word alike: Bizum, receipts charged to the account, "acabas de pagar". */

const CARD = '(tarjeta|cuenta) {_}(terminada en|acabada en|finalizada en) {account}'
const ON = 'el {date}'

export const NOT_YET: IgnoringTemplate = {
  id: 'not-yet',
  when: [
    '(te ha|te) (solicitado|pedido) {_}bizum|solicitud de bizum|(puede|puedes) (aplazar|fraccionar) (su|tu|la) compra de {money}|se ha programado|ha sido programad~|bizum {_}(rechazado|caducado|cancelado)',
  ],
  ignored: 'reminder',
}

export const BIZUM_IN: RecordingTemplate = {
  id: 'bizum-in',
  kind: 'transfer_in',
  isCommon: true,
  sentences: [
    '(te han hecho|has recibido|te ha enviado|te han enviado) un bizum de {money} de {merchant} (concepto|el {date}|en tu|{stop})',
    '{merchant} te ha (enviado|hecho) un bizum de {money}',
    ON,
  ],
}

export const BIZUM_OUT: RecordingTemplate = {
  id: 'bizum-out',
  kind: 'transfer_out',
  isCommon: true,
  sentences: [
    '(has enviado|has hecho|enviaste) un bizum de {money} a {merchant} (concepto|el {date}|desde|{stop})',
    ON,
  ],
}

export const RECEIPT: RecordingTemplate = {
  id: 'receipt',
  kind: 'payment',
  isCommon: true,
  when: ['se ha (cargado|adeudado|pagado)', 'recibo'],
  unless: ['devuelto|devolución'],
  sentences: [
    'recibo de {merchant} (por importe de|por un importe de|por|de) {money}',
    '{money} {_}recibo de {merchant} (el {date}|en tu|en su|{stop})',
    'cuenta {account}',
    CARD,
    ON,
  ],
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  sentences: [
    '(abonado|devuelto) {money} por la devolución de tu compra en {merchant} (en tu|el {date}|{stop})',
    'devolución de {money} de {merchant} (en tu|en su|el {date}|{stop})',
    CARD,
    ON,
  ],
}

export const PAYROLL: RecordingTemplate = {
  id: 'payroll',
  kind: 'deposit',
  isCommon: true,
  sentences: [
    '(abono|ingreso) de {_}nómina {_}{money}',
    'ingreso de {money} en (tu|su) cuenta',
    CARD,
    ON,
  ],
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    'transferencia {_}(emitida|realizado correctamente|ordenada)|tu transferencia se ha realizado',
  ],
  unless: ['recibid~'],
  labels: {
    amount: 'importe',
    merchant: 'beneficiario|destinatario',
    account: 'cuenta de cargo|cuenta origen|cuenta',
    date: 'fecha',
  },
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  unless: ['próximo cargo|para (autorizar|confirmar)|pendiente'],
  sentences: [
    '(acabas de pagar|has pagado|ha pagado) {money} en {merchant} (con tu|con su|con la|el {date}|{stop})',
    '(pago|compra|cargo|operación) {_}(de|por) {money} (con la tarjeta|con tu tarjeta|con su tarjeta) {_}{account} en {merchant} (el|a las|{stop})',
    '(pago|compra|operación) {_}(de|por) {money} en {merchant} (con tu|con su|con la|el {date}|{stop})',
    CARD,
    ON,
  ],
}

export const COMMON = [
  NOT_YET,
  BIZUM_IN,
  BIZUM_OUT,
  RECEIPT,
  REFUND,
  PAYROLL,
  SENT,
  PURCHASE,
] as const
