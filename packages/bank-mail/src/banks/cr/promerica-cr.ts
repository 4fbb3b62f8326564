import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'monto',
  merchant: 'comercio',
  date: 'fecha/hora',
  account: 'número de tarjeta',
  reference: 'número de referencia',
}
const stops = ['tipo de comercio', 'ciudad/país']

/** A voucher in rows, with the kind of shop; its marketing comes from the same address. */
export const promericaCr: Bank = {
  ...knownBySender(
    'CR',
    'promerica-cr',
    'Promerica Costa Rica',
    ['promerica.fi.cr'],
    ['banco promerica de costa rica'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'reversal',
      kind: 'refund',
      when: ['tu transacción fue (reversada|anulada)', 'tipo de comercio'],
      labels,
      stops,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['tu transacción fue (procesada|realizada)', 'tipo de comercio'],
      unless: ['reversad~|anulad~|rechazad~|denegad~', 'no aprobad~'],
      labels,
      stops,
    },
  ],
}
