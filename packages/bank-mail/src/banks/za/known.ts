import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('ZA', 'nedbank', 'Nedbank', ['nedbank.co.za'], ['nedbank']),
  knownBySender('ZA', 'tymebank', 'TymeBank', ['tymebank.co.za'], ['tymebank']),
  knownBySender('ZA', 'investec', 'Investec', ['investec.co.za'], ['investec']),
  knownBySender('ZA', 'bank-zero', 'Bank Zero', ['bankzero.co.za'], ['bank zero']),
  knownBySender('ZA', 'african-bank', 'African Bank', ['africanbank.co.za'], ['african bank']),
]
