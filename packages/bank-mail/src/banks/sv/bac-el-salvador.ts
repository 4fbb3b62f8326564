import type { Bank } from '../../template/types.ts'
import { BAC_TEMPLATES } from '../cr/bac-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** As in Costa Rica, from the country's own domain. */
export const bacElSalvador: Bank = knownBySender(
  'SV',
  'bac-el-salvador',
  'BAC El Salvador',
  ['baccredomatic.sv'],
  ['bac credomatic el salvador'],
  BAC_TEMPLATES,
)
