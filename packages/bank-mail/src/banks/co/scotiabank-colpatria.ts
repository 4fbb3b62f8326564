import type { Bank, Template } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** "… realizaste con tu tarjeta … la siguiente transacción", then a table; thousands by comma, no sign. */
export const CARD_ALERTS: ReadonlyArray<Template> = [
  NOT_DONE,
  TO_COME,
  {
    id: 'purchase',
    kind: 'purchase',
    when: ['realizaste con tu tarjeta {_}la siguiente (transacción|compra)', 'comercio'],
    unless: [TAKEN_BACK],
    labels: { amount: 'monto', merchant: 'comercio', date: 'fecha', time: 'hora' },
    stops: ['monto', 'fecha', 'hora'],
  },
]

export const scotiabankColpatria: Bank = {
  ...knownBySender(
    'CO',
    'scotiabank-colpatria',
    'Scotiabank Colpatria',
    ['scotiabankcolpatria.com', 'colpatria.com'],
    ['colpatria'],
  ),
  templates: CARD_ALERTS,
}
