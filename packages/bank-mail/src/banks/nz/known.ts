import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'NZ',
  `
    anz-nz; ANZ New Zealand; anz.co.nz; anz bank new zealand
    asb; ASB; asb.co.nz; asb bank
    bnz; BNZ; bnz.co.nz; bank of new zealand
    westpac-nz; Westpac New Zealand; westpac.co.nz; westpac new zealand
    kiwibank; Kiwibank; kiwibank.co.nz; kiwibank
  `,
)
