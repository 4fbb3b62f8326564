import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('NZ', 'anz-nz', 'ANZ New Zealand', ['anz.co.nz'], ['anz bank new zealand']),
  knownBySender('NZ', 'asb', 'ASB', ['asb.co.nz'], ['asb bank']),
  knownBySender('NZ', 'bnz', 'BNZ', ['bnz.co.nz'], ['bank of new zealand']),
  knownBySender(
    'NZ',
    'westpac-nz',
    'Westpac New Zealand',
    ['westpac.co.nz'],
    ['westpac new zealand'],
  ),
  knownBySender('NZ', 'kiwibank', 'Kiwibank', ['kiwibank.co.nz'], ['kiwibank']),
]
