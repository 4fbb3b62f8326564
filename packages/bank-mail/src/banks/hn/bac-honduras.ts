import type { Bank } from '../../template/types.ts'
import { BAC_TEMPLATES } from '../cr/bac-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** As in Costa Rica, from the country's own domain. */
export const bacHonduras: Bank = knownBySender(
  'HN',
  'bac-honduras',
  'BAC Honduras',
  ['baccredomatic.hn'],
  ['bac credomatic honduras'],
  BAC_TEMPLATES,
)
