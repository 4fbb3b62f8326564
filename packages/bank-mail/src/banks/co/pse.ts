import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const APPROVED = 'transacción aprobada|estado de la transacción (aprobada|exitosa)'

/** Receipts of payments from bank accounts, one label and value a line; the state is in the subject or a row. */
export const pse: Bank = {
  ...knownBySender('CO', 'pse', 'PSE', ['achcolombia.com.co', 'pse.com.co'], ['ach colombia']),
  templates: [
    {
      id: 'pending',
      when: ['transacción pendiente|estado de la transacción pendiente'],
      ignored: 'information',
    },
    {
      id: 'payment',
      kind: 'payment',
      when: ['cus', APPROVED],
      labels: {
        amount: 'valor de la transacción|valor',
        merchant: 'empresa',
        date: 'fecha de la transacción|fecha de transacción',
        reference: 'cus',
      },
      stops: ['descripción', 'valor'],
    },
  ],
}
