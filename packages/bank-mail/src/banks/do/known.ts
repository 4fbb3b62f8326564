import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'DO',
    'banreservas',
    'Banreservas',
    ['banreservas.com', 'banreservas.com.do'],
    ['banreservas'],
  ),
  knownBySender(
    'DO',
    'banco-santa-cruz',
    'Banco Santa Cruz',
    ['bsc.com.do', 'bancosantacruz.do'],
    ['banco santa cruz'],
  ),
  knownBySender(
    'DO',
    'scotiabank-do',
    'Scotiabank República Dominicana',
    ['scotiabank.com.do', 'do.scotiabank.com'],
    ['scotiabank republica dominicana'],
  ),
  knownBySender(
    'DO',
    'promerica-do',
    'Promerica República Dominicana',
    ['promerica.com.do'],
    ['banco promerica republica dominicana'],
  ),
  knownBySender('DO', 'vimenca', 'Banco Vimenca', ['vimenca.com'], ['banco vimenca']),
  knownBySender('DO', 'banco-caribe', 'Banco Caribe', ['bancocaribe.com.do'], ['banco caribe']),
  knownBySender('DO', 'lafise-do', 'LAFISE República Dominicana', ['lafise.com.do'], []),
]
