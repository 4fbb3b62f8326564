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
    'multimoney',
    'MultiMoney',
    ['multimoney.com', 'multimoneycr.com'],
    ['multimoney'],
  ),
]
