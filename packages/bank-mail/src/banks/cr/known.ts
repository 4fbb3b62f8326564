import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'CR',
    'banco-popular-cr',
    'Banco Popular Costa Rica',
    ['bp.fi.cr', 'bancopopular.fi.cr'],
    ['banco popular y de desarrollo comunal'],
  ),
  knownBySender(
    'CR',
    'promerica-cr',
    'Promerica Costa Rica',
    ['promerica.fi.cr'],
    ['banco promerica de costa rica'],
  ),
  knownBySender(
    'CR',
    'davivienda-cr',
    'Davivienda Costa Rica',
    ['davivienda.cr'],
    ['davivienda costa rica'],
  ),
  knownBySender(
    'CR',
    'scotiabank-cr',
    'Scotiabank Costa Rica',
    ['scotiabankcr.com'],
    ['scotiabank de costa rica'],
  ),
]
