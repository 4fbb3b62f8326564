import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REFUSALS } from './refusals.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'CZ',
    'ceska-sporitelna',
    'Česká spořitelna',
    ['csas.cz'],
    ['ceska sporitelna'],
    REFUSALS,
  ),
  knownBySender('CZ', 'air-bank', 'Air Bank', ['airbank.cz'], ['air bank'], REFUSALS),
  knownBySender('CZ', 'moneta', 'MONETA', ['moneta.cz'], ['moneta money bank'], REFUSALS),
]
