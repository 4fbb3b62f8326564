import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('IT', 'unicredit-italia', 'UniCredit', ['unicredit.it'], ['unicredit spa']),
  knownBySender('IT', 'fineco', 'Fineco', ['finecobank.com', 'fineco.it'], ['finecobank']),
  knownBySender(
    'IT',
    'poste-italiane',
    'BancoPosta e Postepay',
    // Not poste.it: its customers have mailboxes there.
    ['posteitaliane.it', 'postepay.it'],
    ['postepay', 'bancoposta'],
  ),
  knownBySender('IT', 'nexi', 'Nexi', ['nexi.it'], ['nexi payments']),
  knownBySender('IT', 'ing-italia', 'ING Italia', ['ing.it', 'ingdirect.it'], ['ing italia']),
  knownBySender('IT', 'widiba', 'Widiba', ['widiba.it'], ['widiba']),
  knownBySender('IT', 'hype', 'Hype', ['hype.it'], ['hype spa']),
]
