import type { Bank } from '../../template/types.ts'
import { BAC_TEMPLATES } from '../cr/bac-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** As in Costa Rica, from the country's own domain. */
export const bacNicaragua: Bank = knownBySender(
  'NI',
  'bac-nicaragua',
  'BAC Nicaragua',
  ['baccredomatic.ni'],
  ['bac credomatic nicaragua'],
  BAC_TEMPLATES,
)
