import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('GH', 'gcb', 'GCB Bank', ['gcbbank.com.gh', 'gcb.com.gh'], ['gcb bank']),
  knownBySender(
    'GH',
    'fidelity-ghana',
    'Fidelity Bank Ghana',
    ['fidelitybank.com.gh'],
    ['fidelity bank ghana'],
  ),
  knownBySender('GH', 'calbank', 'CalBank', ['calbank.net'], ['calbank']),
]
