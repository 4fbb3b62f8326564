import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('NO', 'dnb', 'DNB', ['dnb.no'], ['dnb bank'], REFUSALS),
  knownBySender('NO', 'sparebank1', 'SpareBank 1', ['sparebank1.no'], ['sparebank 1'], REFUSALS),
  knownBySender('NO', 'nordea-no', 'Nordea Norge', ['nordea.no'], ['nordea norge'], REFUSALS),
]
