import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE } from '../spanish-templates.ts'

const labels = { amount: 'cantidad|monto', account: 'cuenta origen|cuenta de cargo' }
const stops = ['concepto', 'clave de rastreo', 'banco', 'descripción']
const REQUESTED = 'fecha de solicitud|fecha de solicita'

/** Rows whose label is above the value; what was ordered is called a request ("solicitud"). */
export const heyBanco: Bank = {
  ...knownBySender('MX', 'hey-banco', 'Hey Banco', ['heybanco.com', 'hey.inc'], ['hey banco']),
  templates: [
    NOT_DONE,
    {
      id: 'received',
      kind: 'transfer_in',
      when: ['(recepción de|recibiste una) transferencia nacional'],
      labels: {
        ...labels,
        merchant: 'ordenante|nombre del ordenante',
        date: 'fecha de aplicación',
        account: 'cuenta beneficiaria',
      },
      stops,
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: ['solicitud de transferencia nacional'],
      unless: [
        'programad~|no se ha podido realizar',
        'pendiente de (autorización|aprobación|autorizar)',
      ],
      labels: { ...labels, merchant: 'beneficiario|nombre del beneficiario', date: REQUESTED },
      stops,
    },
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['solicitud de pago de tarjeta hey'],
      unless: [
        'programad~|no ha sido procesado',
        'pendiente de (autorización|aprobación|autorizar)',
      ],
      labels: { ...labels, date: REQUESTED },
      stops,
    },
  ],
}
