import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'AT',
  `
    erste-sparkasse; Erste Bank und Sparkasse; erstebank.at sparkasse.at; erste bank und sparkasse
    bawag; BAWAG; bawag.at easybank.at; bawag, easybank
    raiffeisen-at; Raiffeisen Österreich; raiffeisen.at; raiffeisen osterreich
    bank-austria; Bank Austria; bankaustria.at; bank austria
  `,
)
