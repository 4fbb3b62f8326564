import type { Bank } from '../../template/types.ts'
import { BAC_TEMPLATES } from '../cr/bac-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** As in Costa Rica, from the country's own domain. */
export const bacPanama: Bank = knownBySender(
  'PA',
  'bac-panama',
  'BAC Panamá',
  ['baccredomatic.pa'],
  ['bac credomatic panama'],
  BAC_TEMPLATES,
)
