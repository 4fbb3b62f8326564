import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** "Clase de Movimiento" says what it was, "Respuesta" whether it went through; thousands by comma, no sign. */
export const davivienda: Bank = {
  ...knownBySender(
    'CO',
    'davivienda',
    'Davivienda',
    ['davivienda.com'],
    ['banco davivienda', 'davivienda'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'not-approved',
      when: ['clase de movimiento', 'respuesta'],
      unless: [
        'respuesta [transacción|operación] (aprobad~|exitos~|autorizad~|ok|procesad~|realizad~|satisfactori~)',
      ],
      ignored: 'declined',
    },
    {
      id: 'inquiry',
      when: ['clase de movimiento (consulta|cambio|bloqueo|activación|asignación)'],
      ignored: 'information',
    },
    {
      id: 'movement',
      when: ['clase de movimiento'],
      kind: [
        ['anulación|reverso|reversión|devolución|reintegro', 'refund'],
        [
          'transferencia {_}(recibida|a favor)|transferencia recibida|abono transferencia',
          'transfer_in',
        ],
        ['nómina|consignación|depósito|abono|recarga recibida', 'deposit'],
        ['retiro|avance', 'withdrawal'],
        ['transferencia|envío', 'transfer_out'],
        ['pago|débito automático|recarga', 'payment'],
        ['comisión|cuota de manejo|cobro', 'fee'],
        ['compra', 'purchase'],
      ],
      labels: {
        operation: 'clase de movimiento',
        amount: 'valor transacción|valor de la transacción|valor',
        merchant: 'lugar de transacción|lugar de la transacción|establecimiento',
        date: 'fecha',
        time: 'hora',
        account: 'terminada en|terminado en',
      },
      stops: ['respuesta', 'clase de movimiento', 'valor transacción'],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        '(recibiste|te transfirieron) [una transferencia] [de|por] {amount} de {merchant} (en tu|a tu|el {date}|con|{stop})',
        '(en|a) tu {_}{account}',
      ],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      unless: ['programad~|programaste'],
      sentences: [
        '(transferiste|enviaste) {amount} a {merchant} (con la llave|a la llave|desde|el {date}|en|{stop})',
        'desde tu {_}{account}',
      ],
    },
  ],
}
