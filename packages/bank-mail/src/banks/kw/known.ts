import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('KW', 'nbk', 'National Bank of Kuwait', ['nbk.com'], ['national bank of kuwait']),
  knownBySender('KW', 'kfh', 'Kuwait Finance House', ['kfh.com'], ['kuwait finance house']),
  knownBySender('KW', 'boubyan', 'Boubyan Bank', ['bankboubyan.com'], ['boubyan bank']),
  knownBySender('KW', 'burgan', 'Burgan Bank', ['burgan.com'], ['burgan bank']),
]
