import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'HN',
    'banco-atlantida',
    'Banco Atlántida',
    ['bancatlan.hn', 'bancatlan.com'],
    ['banco atlantida'],
  ),
  knownBySender('HN', 'banpais', 'Banpaís', ['banpais.hn'], ['banpais']),
  knownBySender(
    'HN',
    'banco-de-occidente-hn',
    'Banco de Occidente Honduras',
    ['bancodeoccidente.hn', 'bancocci.hn'],
    ['banco de occidente honduras'],
  ),
  knownBySender(
    'HN',
    'davivienda-hn',
    'Davivienda Honduras',
    ['davivienda.com.hn'],
    ['davivienda honduras'],
  ),
  knownBySender(
    'HN',
    'promerica-hn',
    'Promerica Honduras',
    ['bancopromerica.com.hn', 'bancopromerica.hn'],
    ['banco promerica honduras'],
  ),
]
