import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { labels, stops, TRANSFER_OUT } from './shared-templates.ts'

/** A sentence, then one label and value a line; the card by three digits. */
export const bancoBolivariano: Bank = {
  ...knownBySender(
    'EC',
    'banco-bolivariano',
    'Banco Bolivariano',
    ['bolivariano.com', 'bolivariano.com.ec', 'bolivariano.fin.ec'],
    ['banco bolivariano'],
  ),
  advertisers: ['mailing.bolivariano.com.ec'],
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['se ha registrado una compra', 'comercio'],
      unless: [TAKEN_BACK],
      labels: { ...labels, merchant: 'comercio' },
      stops,
    },
    TRANSFER_OUT,
  ],
}
