import type { Bank } from '../../template/types.ts'
import { BAC_TEMPLATES } from '../cr/bac-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** As in Costa Rica, from the country's own domain. */
export const bacGuatemala: Bank = knownBySender(
  'GT',
  'bac-guatemala',
  'BAC Guatemala',
  ['baccredomatic.gt'],
  ['bac credomatic guatemala'],
  BAC_TEMPLATES,
)
