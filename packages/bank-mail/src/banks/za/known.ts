import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('ZA', 'capitec', 'Capitec', ['capitecbank.co.za'], ['capitec']),
  knownBySender('ZA', 'standard-bank', 'Standard Bank', ['standardbank.co.za'], ['standard bank']),
  knownBySender('ZA', 'nedbank', 'Nedbank', ['nedbank.co.za'], ['nedbank']),
  knownBySender(
    'ZA',
    'discovery-bank',
    'Discovery Bank',
    ['discovery.bank', 'discovery.co.za'],
    ['discovery bank'],
  ),
  knownBySender('ZA', 'tymebank', 'TymeBank', ['tymebank.co.za'], ['tymebank']),
  knownBySender('ZA', 'investec', 'Investec', ['investec.co.za'], ['investec']),
]
