import type { Template } from '../../template/types.ts'

const LABELS = {
  amount:
    'importe pagado|importe transferido|importe enviado|importe retirado|importe|monto|monto transferido|monto pagado',
  date: 'fecha y hora de la operación|fecha de la operación|fecha y hora|fecha',
  account:
    'cargo en cuenta|cuenta de cargo|cuenta de origen|cuenta origen|cuenta de retiro|celular',
  reference: 'número de operación',
}
const STOPS = [
  'forma de pago',
  'número de operación',
  'cargo en cuenta',
  'descripción',
  'banco destino',
  'cuenta destino',
  'itf',
]

/** "Has realizado con éxito la operación:" and rows, each value on a line of its own. */
export const bbvaPeru: ReadonlyArray<Template> = [
  {
    id: 'qr',
    kind: 'purchase',
    when: ['pagar con qr|pago con qr|(consumo|compra) (con|realizad~|con tu tarjeta)'],
    sentences: [
      '(consumo|compra) {_}(de|por) {money}',
      '(consumo|compra) {_}en {merchant} (por|con|el {date}|{stop})',
    ],
    labels: {
      ...LABELS,
      account: 'número de tarjeta|tarjeta|forma de pago|cargo en cuenta',
      merchant: 'comercio|establecimiento|nombre del comercio',
    },
    stops: STOPS,
  },
  {
    id: 'transfer',
    kind: 'transfer_out',
    when: ['operación (transferir|transferencia)|constancia {_}transferencia|transferiste'],
    sentences: ['transferiste {money} a {merchant}{stop}', 'transferiste {money}'],
    labels: {
      ...LABELS,
      merchant: 'nombre del beneficiario|beneficiario|titular de la cuenta|destinatario|destino',
    },
    stops: STOPS,
  },
  {
    id: 'payment',
    kind: 'payment',
    when: ['operación (pagar|pago|recarga|recargar)|constancia {_}pago|pago de (servicio|tarjeta)'],
    labels: {
      ...LABELS,
      merchant: 'nombre de servicio|nombre del servicio|servicio|empresa|institución|operador',
    },
    stops: STOPS,
  },
]
