import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { OFFER, REJECTED } from '../spanish-alerts.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** The sentence says the amount: rows of "Monto" may be a commission, too. */
const labels = {
  date: 'fecha y hora',
  account:
    'número de tarjeta de crédito|número de tarjeta de débito|número de tarjeta|desde|cuenta de origen|cuenta origen',
  reference: 'número de operación',
}
const stops = ['número de operación', 'fecha y hora', 'moneda', 'banco destino', 'enviado a']

/** A sentence ("Realizaste un consumo de S/ 61.00 …"), then rows; "$" is dollars. */
export const bcp: Bank = {
  ...knownBySender(
    'PE',
    'bcp',
    'BCP',
    ['viabcp.com', 'bcp.com.pe', 'notificacionesbcp.com.pe'],
    ['banco de credito del peru', 'notificaciones bcp'],
  ),
  advertisers: ['email.bcp.com.pe'],
  symbols: { $: 'USD' },
  templates: [
    NOT_DONE,
    REJECTED,
    TO_COME,
    OFFER,
    {
      id: 'settings',
      when: ['constancia de configuración|configuraste tu tarjeta'],
      ignored: 'settings',
    },
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['realizaste un pago de tarjeta de crédito|pago de tarjeta de crédito propia'],
      sentences: ['(monto total|monto pagado) {money}', 'desde {_}{account}'],
      labels: { date: 'fecha y hora', reference: 'número de operación' },
    },
    {
      id: 'refund',
      kind: 'refund',
      when: ['(devolución|extorno|anulación|reversión) {_}(consumo|compra|operación|pago)'],
      sentences: [
        '(devolución|extorno|anulación|consumo|compra) {_}(de|por) {amount}',
        '(consumo|compra) {_}en {merchant} (con tu|a tu|el {date}|{stop})',
      ],
      labels: { ...labels, amount: 'monto|importe', merchant: 'empresa|comercio' },
      stops,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      sentences: [
        '(realizaste un consumo|consumo|compra) de {amount} {_}en {merchant}{stop}',
        '(realizaste un consumo|realizaste una compra) de {amount}',
      ],
      labels: { ...labels, merchant: 'empresa|comercio' },
      stops,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: ['(realizaste un retiro|retiro|disposición de efectivo) {_}de {amount}'],
      labels: { ...labels, merchant: 'cajero|agente|lugar' },
      stops,
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        '(recibiste|has recibido) [una] [transferencia] [de|por] {amount} de {merchant} (en tu|el {date}|{stop})',
        '{merchant} te (envió|transfirió) {amount}',
        '(recibiste|has recibido) {_}{amount}',
      ],
      labels: {
        ...labels,
        merchant: 'enviado por|ordenante|de',
        account: 'enviado a|cuenta de destino|cuenta destino',
      },
      stops,
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      sentences: [
        '(realizaste una transferencia|transferiste|enviaste) [de|por] {amount}',
        'enviado a\n {merchant}{end}',
      ],
      labels: { ...labels, merchant: 'enviado a|beneficiario|destinatario' },
      stops,
    },
    {
      id: 'payment',
      kind: 'payment',
      sentences: [
        '(realizaste un pago|realizaste el pago|pagaste) {_}{amount}',
        'pago {_}a {merchant} (desde|el {date}|{stop})',
      ],
      labels: { ...labels, merchant: 'empresa|servicio|pagado a' },
      stops,
    },
  ],
}
