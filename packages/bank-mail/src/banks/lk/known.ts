import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'LK',
    'nations-trust-bank',
    'Nations Trust Bank',
    ['nationstrust.com', 'americanexpress.lk'],
    ['nations trust bank'],
  ),
  knownBySender('LK', 'seylan-bank', 'Seylan Bank', ['seylan.lk'], ['seylan bank']),
  knownBySender('LK', 'ndb', 'NDB Bank', ['ndbbank.com'], ['national development bank']),
  knownBySender('LK', 'dfcc-bank', 'DFCC Bank', ['dfccbank.com', 'dfcc.lk'], ['dfcc bank']),
  knownBySender('LK', 'bank-of-ceylon', 'Bank of Ceylon', ['boc.lk'], ['bank of ceylon']),
  knownBySender('LK', 'peoples-bank', 'People’s Bank', ['peoplesbank.lk'], ["people's bank"]),
  knownBySender(
    'LK',
    'nsb-sri-lanka',
    'National Savings Bank',
    ['nsb.lk'],
    ['national savings bank'],
  ),
]
