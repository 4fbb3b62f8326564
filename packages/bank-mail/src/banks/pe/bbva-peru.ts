import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount:
    'importe pagado|importe transferido|importe enviado|importe retirado|importe|monto|monto transferido|monto pagado',
  date: 'fecha y hora de la operación|fecha de la operación|fecha y hora|fecha',
  account:
    'cargo en cuenta|cuenta de cargo|cuenta de origen|cuenta origen|cuenta de retiro|celular',
  reference: 'número de operación',
}
const stops = [
  'forma de pago',
  'número de operación',
  'cargo en cuenta',
  'descripción',
  'banco destino',
  'cuenta destino',
  'itf',
]

/** "Has realizado con éxito la operación:" and rows, each value on a line of its own; currency perhaps too. */
export const bbvaPeru: Bank = {
  ...knownBySender('PE', 'bbva-peru', 'BBVA Perú', ['bbva.com.pe', 'bbva.pe'], ['bbva peru']),
  symbols: { $: 'USD' },
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'received',
      kind: 'transfer_in',
      when: ['te (plineó|envió|transfirió)|recibiste|has recibido|(abono|transferencia) recibid~'],
      sentences: [
        '{merchant} te (plineó|envió|transfirió) {money}',
        '(recibiste|has recibido) {_}{money} de {merchant} (en tu|el {date}|{stop})',
        '(recibiste|has recibido) {_}{money}',
      ],
      labels: {
        ...labels,
        account: 'abono en cuenta|cuenta destino|cuenta de abono',
        merchant: 'ordenante|enviado por',
      },
      stops,
    },
    {
      id: 'plin',
      kind: 'transfer_out',
      when: ['plineaste'],
      sentences: ['plineaste {money} a {merchant}{stop}', 'plineaste {money}'],
      labels,
      stops,
    },
    {
      id: 'refund',
      kind: 'refund',
      when: [
        '(devolución|extorno|anulación|reversión) de [tu|la|una] (compra|consumo|pago|operación)',
      ],
      sentences: ['(compra|consumo|pago) en {merchant} (por|con|el {date}|{stop})'],
      labels: { ...labels, amount: 'importe devuelto|importe|monto', merchant: 'comercio' },
      stops,
    },
    {
      id: 'qr',
      kind: 'purchase',
      when: ['pagar con qr|pago con qr|(consumo|compra) (con|realizad~|con tu tarjeta)'],
      sentences: [
        '(consumo|compra) {_}(de|por) {money}',
        '(consumo|compra) {_}en {merchant} (por|con|el {date}|{stop})',
      ],
      labels: {
        ...labels,
        merchant: 'comercio|establecimiento|nombre del comercio',
        account: 'número de tarjeta|tarjeta|forma de pago|cargo en cuenta',
      },
      stops,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: [
        'operación (retiro|retirar|efectivo móvil)|retiro (sin tarjeta|de efectivo|en cajero)',
      ],
      unless: ['vigencia|clave de retiro'],
      labels,
      stops,
    },
    {
      id: 'transfer',
      kind: 'transfer_out',
      when: ['operación (transferir|transferencia)|constancia {_}transferencia|transferiste'],
      sentences: ['transferiste {money} a {merchant}{stop}', 'transferiste {money}'],
      labels: {
        ...labels,
        merchant: 'nombre del beneficiario|beneficiario|titular de la cuenta|destinatario|destino',
      },
      stops,
    },
    {
      id: 'payment',
      kind: 'payment',
      when: [
        'operación (pagar|pago|recarga|recargar)|constancia {_}pago|pago de (servicio|tarjeta)',
      ],
      labels: {
        ...labels,
        merchant: 'nombre de servicio|nombre del servicio|servicio|empresa|institución|operador',
      },
      stops,
    },
  ],
}
