import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'
import { PURCHASE, RECEIVED, SENT } from './shared-templates.ts'

/** One long sentence with labels in it. */
export const itauChile: Bank = {
  ...knownBySender('CL', 'itau-chile', 'Itaú Chile', ['itau.cl'], ['itau chile']),
  templates: [NOT_DONE, TO_COME, RECEIVED, SENT, PURCHASE],
}
