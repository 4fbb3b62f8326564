import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'AU',
    'commbank',
    'CommBank',
    ['cba.com.au', 'commbank.com.au'],
    ['commonwealth bank', 'commbank'],
  ),
  knownBySender('AU', 'westpac', 'Westpac', ['westpac.com.au'], ['westpac banking corporation']),
  knownBySender(
    'AU',
    'anz',
    'ANZ',
    ['anz.com', 'anz.com.au'],
    ['australia and new zealand banking group'],
  ),
  knownBySender('AU', 'nab', 'NAB', ['nab.com.au'], ['national australia bank']),
  knownBySender('AU', 'up-bank', 'Up', ['up.com.au'], ['up bank']),
  knownBySender(
    'AU',
    'ing-australia',
    'ING Australia',
    ['ing.com.au', 'ingdirect.com.au'],
    ['ing australia'],
  ),
  knownBySender('AU', 'macquarie', 'Macquarie', ['macquarie.com'], ['macquarie bank']),
  knownBySender('AU', 'bankwest', 'Bankwest', ['bankwest.com.au'], ['bankwest']),
  knownBySender('AU', 'bendigo-bank', 'Bendigo Bank', ['bendigobank.com.au'], ['bendigo bank']),
]
