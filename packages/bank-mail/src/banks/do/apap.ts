import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** Rows; the currency in words in a row of its own, the balance below in the same mail. */
export const apap: Bank = {
  ...knownBySender(
    'DO',
    'apap',
    'APAP',
    ['apap.com.do'],
    ['asociacion popular de ahorros y prestamos', 'apap'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'balance',
      when: ['estado de tu tarjeta', 'balance (actual|disponible)'],
      unless: ['presenta una transacción'],
      ignored: 'information',
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['presenta una transacción', 'estado aprobad~'],
      sentences: ['terminada en {account} presenta'],
      labels: {
        amount: 'monto',
        currency: 'moneda',
        merchant: 'comercio',
        date: 'fecha',
        time: 'hora',
      },
      stops: ['estado', 'balance disponible', 'moneda'],
    },
  ],
}
