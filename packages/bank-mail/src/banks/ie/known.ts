import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('IE', 'aib', 'AIB', ['aib.ie'], ['allied irish banks']),
  knownBySender(
    'IE',
    'bank-of-ireland',
    'Bank of Ireland',
    ['boi.com', 'bankofireland.com'],
    ['bank of ireland'],
  ),
  knownBySender('IE', 'ptsb', 'PTSB', ['ptsb.ie', 'permanenttsb.ie'], ['permanent tsb', 'ptsb']),
]
