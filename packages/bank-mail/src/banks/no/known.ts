import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'NO',
  `
    dnb; DNB; dnb.no; dnb bank
    sparebank1; SpareBank 1; sparebank1.no; sparebank 1
    nordea-no; Nordea Norge; nordea.no; nordea norge
  `,
)
