import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'GH',
  `
    gcb; GCB Bank; gcbbank.com.gh gcb.com.gh; gcb bank
    fidelity-ghana; Fidelity Bank Ghana; fidelitybank.com.gh; fidelity bank ghana
    calbank; CalBank; calbank.net; calbank
  `,
)
