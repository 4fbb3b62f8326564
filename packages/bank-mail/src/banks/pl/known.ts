import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('PL', 'pko-bp', 'PKO BP', ['pkobp.pl', 'ipko.pl'], ['pko bank polski'], REFUSALS),
  knownBySender(
    'PL',
    'ing-pl',
    'ING Bank Śląski',
    ['ing.pl', 'ingbank.pl'],
    ['ing bank slaski'],
    REFUSALS,
  ),
  knownBySender(
    'PL',
    'santander-pl',
    'Santander Bank Polska',
    ['santander.pl'],
    ['santander bank polska'],
    REFUSALS,
  ),
  knownBySender(
    'PL',
    'millennium-pl',
    'Bank Millennium',
    ['bankmillennium.pl'],
    ['bank millennium'],
    REFUSALS,
  ),
]
