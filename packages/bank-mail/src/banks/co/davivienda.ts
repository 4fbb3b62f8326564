import type { Template } from '../../template/types.ts'

export const davivienda: ReadonlyArray<Template> = [
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
    labels: { operation: 'clase de movimiento', amount: 'valor transacción', time: 'hora' },
  },
]
