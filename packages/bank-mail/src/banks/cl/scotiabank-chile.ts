import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'
import { PURCHASE, RECEIVED, SENT } from './shared-templates.ts'

/** Sentences; rows of a transfer have their colon in a line of its own. */
export const scotiabankChile: Bank = {
  ...knownBySender(
    'CL',
    'scotiabank-chile',
    'Scotiabank Chile',
    ['scotiabank.cl', 'scotiabankchile.cl'],
    ['scotiabank chile'],
  ),
  templates: [NOT_DONE, TO_COME, RECEIVED, SENT, PURCHASE],
}
