import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { ABROAD } from './bac-templates.ts'

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
  // It writes for several countries from one domain: only the mail says which currency it is.
  {
    ...knownBySender('CR', 'lafise', 'LAFISE', ['lafise.com'], ['lafise', 'lafise bancentro']),
    country: null,
    currency: null,
    symbols: ABROAD,
  },
]
