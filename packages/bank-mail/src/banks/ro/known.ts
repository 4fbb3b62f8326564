import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'RO',
    'banca-transilvania',
    'Banca Transilvania',
    ['bancatransilvania.ro', 'btrl.ro'],
    ['banca transilvania'],
  ),
  knownBySender('RO', 'bcr-romania', 'BCR România', ['bcr.ro'], ['banca comerciala romana']),
  knownBySender('RO', 'ing-romania', 'ING România', ['ing.ro'], ['ing bank romania']),
  knownBySender(
    'RO',
    'raiffeisen-romania',
    'Raiffeisen Bank România',
    ['raiffeisen.ro'],
    ['raiffeisen bank romania'],
  ),
  knownBySender('RO', 'brd', 'BRD', ['brd.ro'], ['brd groupe societe generale']),
]
