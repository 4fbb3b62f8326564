import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('CZ', 'ceska-sporitelna', 'Česká spořitelna', ['csas.cz'], ['ceska sporitelna']),
  knownBySender('CZ', 'csob', 'ČSOB', ['csob.cz'], ['csob']),
  knownBySender('CZ', 'komercni-banka', 'Komerční banka', ['kb.cz'], ['komercni banka']),
  knownBySender('CZ', 'air-bank', 'Air Bank', ['airbank.cz'], ['air bank']),
  knownBySender('CZ', 'moneta', 'MONETA', ['moneta.cz'], ['moneta money bank']),
  knownBySender(
    'CZ',
    'raiffeisenbank-cz',
    'Raiffeisenbank',
    ['rb.cz'],
    ['raiffeisenbank ceska republika'],
  ),
  knownBySender('CZ', 'mbank-cz', 'mBank', ['mbank.cz'], ['mbank']),
]
