import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { ABROAD, BAC_TEMPLATES } from './bac-templates.ts'

/** The one domain from which BAC writes to six countries: only the mail says which currency it is. */
export const bacCredomatic: Bank = {
  ...knownBySender(
    'CR',
    'bac-credomatic',
    'BAC Credomatic',
    ['baccredomatic.com', 'baccredomatic.net'],
    ['bac credomatic'],
  ),
  country: null,
  currency: null,
  symbols: ABROAD,
  decimal: 'either',
  templates: BAC_TEMPLATES,
}
