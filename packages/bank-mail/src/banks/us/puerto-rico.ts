import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

function known(
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank {
  return { ...knownBySender('US', id, name, senders, names), timeZone: 'America/Puerto_Rico' }
}

/** Banks of Puerto Rico, which write in Spanish and English; month before day in both. */
export const PUERTO_RICO: ReadonlyArray<Bank> = [
  known(
    'popular-puerto-rico',
    'Banco Popular de Puerto Rico',
    ['popular.com', 'bppr.com', 'popularbank.com'],
    ['banco popular de puerto rico', 'mi banco alertas', 'mi banco alert'],
  ),
  known(
    'firstbank-puerto-rico',
    'FirstBank Puerto Rico',
    ['firstbankpr.com', '1firstbank.com'],
    ['firstbank puerto rico'],
  ),
  known('oriental', 'Oriental', ['orientalbank.com'], ['oriental bank']),
  known('ath-movil', 'ATH Móvil', ['athmovil.com', 'evertecinc.com'], ['ath movil']),
]
