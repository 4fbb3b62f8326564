import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('BD', 'brac-bank', 'BRAC Bank', ['bracbank.com'], ['brac bank']),
  knownBySender(
    'BD',
    'eastern-bank',
    'Eastern Bank',
    ['ebl.com.bd', 'ebl-bd.com'],
    ['eastern bank plc'],
  ),
  knownBySender(
    'BD',
    'dutch-bangla-bank',
    'Dutch-Bangla Bank',
    ['dutchbanglabank.com'],
    ['dutch-bangla bank', 'dutch bangla bank'],
  ),
  knownBySender('BD', 'prime-bank', 'Prime Bank', ['primebank.com.bd'], ['prime bank plc']),
  knownBySender(
    'BD',
    'mutual-trust-bank',
    'Mutual Trust Bank',
    ['mutualtrustbank.com'],
    ['mutual trust bank'],
  ),
  knownBySender(
    'BD',
    'islami-bank-bangladesh',
    'Islami Bank',
    ['islamibankbd.com'],
    ['islami bank bangladesh'],
  ),
  knownBySender(
    'BD',
    'ucb-bangladesh',
    'UCB',
    ['ucb.com.bd', 'ucbl.com.bd'],
    ['united commercial bank'],
  ),
]
