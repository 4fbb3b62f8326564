import type { Template } from '../../template/types.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** What a dollar sign means in every country of Central America, whatever the bank's own currency. */
export const ABROAD: Readonly<Record<string, string>> = { $: 'USD', c$: 'NIO' }

const labels = {
  amount: 'monto|monto de la transacción|monto transferido|monto total',
  merchant: 'comercio',
  date: 'fecha|fecha y hora',
  reference: 'autorización|número de referencia|referencia',
}
const stops = ['ciudad y país', 'tipo de transacción', 'concepto', 'referencia', 'cuenta destino']
const SINPE = {
  account: '(cuenta|cuenta iban|iban) cr{account}',
  date: 'día y hora {date}',
  applied: 'aplicó (correctamente|con éxito) {_}el día {date}',
  reference: 'número de referencia {reference}',
}

/** What BAC writes in every country of Central America; only amounts say which one it is. */
export const BAC_TEMPLATES: ReadonlyArray<Template> = [
  NOT_DONE,
  TO_COME,
  {
    id: 'code',
    when: ['(ha generado|generó|generaste) (un|una) (retiro|código|orden) {_}sin tarjeta'],
    ignored: 'otp',
  },
  // A card that a shop only checks is charged nothing.
  {
    id: 'nothing-charged',
    when: ['tipo de transacción', 'monto (crc|usd|gtq|hnl|nio) .00'],
    ignored: 'information',
  },
  // Points that are paid out to the card come as a payment.
  {
    id: 'points',
    kind: 'refund',
    when: ['tipo de transacción pago', 'comercio red puntos'],
    labels,
    stops,
  },
  {
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
    labels: { ...labels, operation: 'tipo de transacción' },
    stops,
  },
  {
    id: 'card-columns',
    kind: 'purchase',
    when: ['(compra|consumo) con su tarjeta', 'comercio {end} monto'],
    unless: [TAKEN_BACK],
    sentences: ['tarjeta {_}terminada en {account}'],
    labels,
  },
  {
    id: 'approved',
    kind: 'purchase',
    unless: [TAKEN_BACK, 'fue (reversad~|anulad~|devuelt~)'],
    sentences: [
      '(transacción|compra) aprobada en {merchant} por {money} con',
      '(transacción|compra) aprobada por {money} en {merchant} (con|el {date}|{stop})',
      'autorización {reference}',
    ],
    stops: ['con tarjeta', 'autorización'],
  },
  {
    id: 'movement',
    when: ['tipo de movimiento (crédito|débito)'],
    kind: [
      ['crédito', 'transfer_in'],
      ['débito', 'transfer_out'],
    ],
    labels: {
      ...labels,
      merchant: 'nombre del remitente|remitente|beneficiario|destinatario',
      operation: 'tipo de movimiento',
      account: 'cuenta|número de cuenta',
    },
    stops,
  },
  {
    id: 'received',
    kind: 'transfer_in',
    unless: ['debitando su cuenta', 'si usted recibió|fue (devuelt~|rechazad~)'],
    when: [
      'ha recibido (una transferencia|dinero|un sinpe|{amount})|recibió (una transferencia|dinero|un sinpe|{amount})|le (transfirió|envió|realizó una transferencia)|transferencia {_}recibida|se acreditó|transferencia sinpe … se aplicó en la cuenta',
    ],
    sentences: [
      'por un monto de {money}',
      '(ha recibido|recibió) {money}',
      '(transferencia|sinpe móvil) de {merchant} por {_}{money}',
      'por [un monto de] {money} de {merchant} (el {date}|a su|en (su|tu) cuenta|con|por concepto|{stop})',
      'por (un|el) monto de {amount}',
      'se acreditó {money}',
      ...Object.values(SINPE),
    ],
    labels: {
      ...labels,
      merchant: 'nombre del remitente|remitente|origen|nombre del cliente origen|enviado por',
      account: 'cuenta destino|cuenta iban destino|cuenta acreditada',
    },
    stops,
  },
  {
    id: 'sent',
    kind: 'transfer_out',
    unless: [
      'le (realizó|transfirió|envió)|ha recibido|recibió|recibid~|se acreditó',
      'fue (devuelt~|rechazad~|cancelad~)|pendiente de (aprobación|autorización)',
    ],
    when: [
      '(realizó|ha realizado|realizada) (una transferencia|un sinpe)|realizaste una transferencia|transferencia {_}(exitosa|realizada|enviada)|sinpe móvil {_}(exitos~|realizad~|enviad~)|usted (envió|transfirió)|transferencia sinpe … debitando su cuenta',
    ],
    sentences: [
      'monto de {money}',
      '(transferencia|sinpe móvil|envió|transfirió) {_}por {money}',
      'por (un|el) monto de {amount}',
      '(a favor de|a nombre de) {merchant} (el {date}|por|de su|desde|{stop})',
      'por {money} a {merchant} (desde|el {date}|{stop})',
      ...Object.values(SINPE),
    ],
    labels: {
      ...labels,
      merchant:
        'nombre del destinatario|destinatario|beneficiario|nombre del cliente destino|destino',
      account: 'cuenta origen|cuenta iban origen|cuenta debitada',
    },
    stops,
  },
]
