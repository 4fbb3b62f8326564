import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'NI',
  `
    bac-nicaragua; BAC Nicaragua; baccredomatic.ni; bac credomatic nicaragua
    banpro; Banpro; banpro.com.ni; banpro
    avanz; Banco Avanz; avanzbanc.com avanzbanc.com.ni; avanz
    bdf; BDF; bdfnet.com; banco de finanzas nicaragua
  `,
)
