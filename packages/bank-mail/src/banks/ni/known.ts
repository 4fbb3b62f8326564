import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('NI', 'banpro', 'Banpro', ['banpro.com.ni'], ['banpro']),
  knownBySender('NI', 'avanz', 'Banco Avanz', ['avanzbanc.com', 'avanzbanc.com.ni'], ['avanz']),
  knownBySender('NI', 'bdf', 'BDF', ['bdfnet.com'], ['banco de finanzas nicaragua']),
]
