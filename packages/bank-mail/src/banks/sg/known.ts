import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('SG', 'ocbc', 'OCBC', ['ocbc.com'], ['ocbc bank']),
  knownBySender(
    'SG',
    'citibank-singapore',
    'Citibank Singapore',
    ['citibank.com.sg'],
    ['citibank singapore'],
  ),
  knownBySender('SG', 'hsbc-singapore', 'HSBC Singapore', ['hsbc.com.sg'], ['hsbc singapore']),
  knownBySender(
    'SG',
    'maybank-singapore',
    'Maybank Singapore',
    ['maybank.com.sg'],
    ['maybank singapore'],
  ),
  knownBySender('SG', 'trust-bank', 'Trust Bank', ['trustbank.sg'], ['trust bank singapore']),
  knownBySender('SG', 'gxs', 'GXS Bank', ['gxs.com.sg'], ['gxs bank']),
  knownBySender('SG', 'youtrip', 'YouTrip', ['you.co', 'youtrip.com'], ['youtrip']),
]
