import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'IE',
  `
    aib; AIB; aib.ie; allied irish banks
    bank-of-ireland; Bank of Ireland; boi.com bankofireland.com; bank of ireland
    ptsb; PTSB; ptsb.ie permanenttsb.ie; permanent tsb, ptsb
  `,
)
