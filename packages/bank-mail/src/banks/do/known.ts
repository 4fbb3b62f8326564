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
    'banco-popular-dominicano',
    'Banco Popular Dominicano',
    ['bpd.com.do', 'popularenlinea.com'],
    ['banco popular dominicano'],
  ),
  knownBySender('DO', 'bhd', 'Banco BHD', ['bhd.com.do', 'bhdleon.com.do'], ['banco bhd']),
  knownBySender('DO', 'banco-santa-cruz', 'Banco Santa Cruz', ['bsc.com.do'], ['banco santa cruz']),
  knownBySender(
    'DO',
    'apap',
    'APAP',
    ['apap.com.do'],
    ['asociacion popular de ahorros y prestamos'],
  ),
  knownBySender('DO', 'qik', 'Qik', ['qik.com.do', 'qik.do'], ['qik banco digital']),
]
