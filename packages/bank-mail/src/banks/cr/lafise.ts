import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { ABROAD } from './bac-templates.ts'

/** From one domain to Nicaragua, Costa Rica, Honduras and Panama: the sign of the amount says where. */
export const lafise: Bank = {
  ...knownBySender('CR', 'lafise', 'LAFISE', ['lafise.com'], ['lafise', 'lafise bancentro']),
  country: null,
  currency: null,
  symbols: ABROAD,
}
