import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'RO',
    'banca-transilvania',
    'Banca Transilvania',
    ['bancatransilvania.ro', 'btrl.ro'],
    ['banca transilvania'],
    REFUSALS,
  ),
  knownBySender(
    'RO',
    'bcr-romania',
    'BCR România',
    ['bcr.ro'],
    ['banca comerciala romana'],
    REFUSALS,
  ),
  knownBySender('RO', 'ing-romania', 'ING România', ['ing.ro'], ['ing bank romania'], REFUSALS),
  knownBySender(
    'RO',
    'raiffeisen-romania',
    'Raiffeisen Bank România',
    ['raiffeisen.ro'],
    ['raiffeisen bank romania'],
    REFUSALS,
  ),
  knownBySender('RO', 'brd', 'BRD', ['brd.ro'], ['brd groupe societe generale'], REFUSALS),
]
