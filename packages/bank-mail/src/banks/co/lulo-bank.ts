import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const labels = { account: 'origen|destino', date: 'fecha', time: 'hora' }

/** A sentence, then origin, day and time one a line; thousands by comma. */
export const luloBank: Bank = {
  ...knownBySender('CO', 'lulo-bank', 'Lulo bank', ['lulobank.com'], ['lulo bank']),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      sentences: ['realizaste una compra en {merchant} por {money}'],
      labels,
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: ['recibiste una transferencia de {merchant} por {money}'],
      labels,
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      sentences: ['(enviaste|realizaste) una transferencia a {merchant} por {money}'],
      labels,
    },
  ],
}
