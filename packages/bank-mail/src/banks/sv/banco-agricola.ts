import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** "Su tarjeta de crédito 4471 ha realizado una COMPRA por USD 69.11 en …": the card without a mask. */
export const bancoAgricola: Bank = {
  ...knownBySender(
    'SV',
    'banco-agricola',
    'Banco Agrícola',
    ['notificacionesbancoagricola.com', 'bancoagricola.com', 'bancoagricola.com.sv'],
    ['banco agricola'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'card',
      when: ['ha realizado (una|un) {_}por {money}'],
      unless: ['la cual (fue|ha sido) (denegada|rechazada|declinada)'],
      kind: [
        ['intento|denegada|rechazada|declinada', 'declined'],
        ['reversión|devolución|anulación', 'refund'],
        ['retiro|avance', 'withdrawal'],
        ['pago', 'payment'],
        ['compra|consumo', 'purchase'],
      ],
      sentences: [
        'tarjeta de (crédito|débito) {account} ha realizado (una|un) {operation} por {money} en {merchant}{stop}',
        'fecha/hora {date}',
      ],
    },
  ],
}
