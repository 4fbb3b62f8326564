import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('BE', 'kbc', 'KBC', ['kbc.be'], ['kbc bank']),
  knownBySender(
    'BE',
    'bnp-paribas-fortis',
    'BNP Paribas Fortis',
    ['bnpparibasfortis.com', 'bnpparibasfortis.be'],
    ['bnp paribas fortis'],
  ),
  knownBySender('BE', 'belfius', 'Belfius', ['belfius.be'], ['belfius']),
  knownBySender('BE', 'ing-belgie', 'ING België', ['ing.be'], ['ing belgie', 'ing belgique']),
  knownBySender('BE', 'argenta', 'Argenta', ['argenta.be'], ['argenta spaarbank']),
]
