import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'RO',
  `
    banca-transilvania; Banca Transilvania; bancatransilvania.ro btrl.ro; banca transilvania
    bcr-romania; BCR România; bcr.ro; banca comerciala romana
    ing-romania; ING România; ing.ro; ing bank romania
    raiffeisen-romania; Raiffeisen Bank România; raiffeisen.ro; raiffeisen bank romania
    brd; BRD; brd.ro; brd groupe societe generale
  `,
)
