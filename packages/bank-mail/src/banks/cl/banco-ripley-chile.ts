import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'
import { PURCHASE, RECEIVED, SENT } from './shared-templates.ts'

/** A sentence, then one label and value a line. */
export const bancoRipleyChile: Bank = {
  ...knownBySender(
    'CL',
    'banco-ripley-chile',
    'Banco Ripley Chile',
    ['bancoripley.cl'],
    ['banco ripley chile'],
  ),
  templates: [NOT_DONE, TO_COME, RECEIVED, SENT, PURCHASE],
}
