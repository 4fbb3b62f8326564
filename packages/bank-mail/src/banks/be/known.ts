import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'BE',
  `
    kbc; KBC; kbc.be; kbc bank
    bnp-paribas-fortis; BNP Paribas Fortis; bnpparibasfortis.com bnpparibasfortis.be; bnp paribas fortis
    belfius; Belfius; belfius.be; belfius
    ing-belgie; ING België; ing.be; ing belgie, ing belgique
    argenta; Argenta; argenta.be; argenta spaarbank
  `,
)
