import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('TH', 'scb', 'SCB', ['scb.co.th'], ['siam commercial bank']),
  knownBySender('TH', 'bangkok-bank', 'Bangkok Bank', ['bangkokbank.com'], ['bangkok bank']),
  knownBySender('TH', 'krungthai', 'Krungthai', ['krungthai.com', 'ktb.co.th'], ['krungthai bank']),
  knownBySender('TH', 'krungsri', 'Krungsri', ['krungsri.com'], ['krungsri', 'bank of ayudhya']),
  knownBySender('TH', 'ttb', 'ttb', ['ttbbank.com'], ['tmbthanachart']),
  knownBySender('TH', 'ktc', 'KTC', ['ktc.co.th'], ['krungthai card']),
]
