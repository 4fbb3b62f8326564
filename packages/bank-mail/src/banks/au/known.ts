import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'AU',
  `
    commbank; CommBank; cba.com.au commbank.com.au; commonwealth bank, commbank
    westpac; Westpac; westpac.com.au; westpac banking corporation
    anz; ANZ; anz.com anz.com.au; australia and new zealand banking group
    nab; NAB; nab.com.au; national australia bank
    up-bank; Up; up.com.au; up bank
    ing-australia; ING Australia; ing.com.au ingdirect.com.au; ing australia
    macquarie; Macquarie; macquarie.com; macquarie bank
    bankwest; Bankwest; bankwest.com.au; bankwest
    bendigo-bank; Bendigo Bank; bendigobank.com.au; bendigo bank
  `,
)
