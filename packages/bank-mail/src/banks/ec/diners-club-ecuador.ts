import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { stops } from './shared-templates.ts'

/** The card by three digits, then a table of one row or rows; cents by comma and no sign. */
export const dinersClubEcuador: Bank = {
  ...knownBySender(
    'EC',
    'diners-club-ecuador',
    'Diners Club Ecuador',
    ['dinersclub.com.ec'],
    ['diners club del ecuador'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['tarjeta terminada en', 'establecimiento'],
      unless: [TAKEN_BACK],
      sentences: ['tarjeta terminada en {account}'],
      labels: { amount: 'valor del consumo|valor', merchant: 'establecimiento', date: 'fecha' },
      stops,
    },
  ],
}
