import type { Bank } from '../../template/types.ts'
import { ABROAD } from '../cr/bac-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** From one domain to Honduras, Guatemala, Nicaragua and Panama: the sign of the amount says where. */
export const ficohsa: Bank = {
  ...knownBySender('HN', 'ficohsa', 'Ficohsa', ['ficohsa.com', 'ficohsa.hn'], ['ficohsa']),
  country: null,
  currency: null,
  symbols: ABROAD,
}
