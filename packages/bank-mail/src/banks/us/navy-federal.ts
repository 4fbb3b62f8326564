import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence that ends with the card. */
export const navyFederal: Bank = {
  id: 'navy-federal',
  name: 'Navy Federal',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['navyfederal.org'],
  names: ['navy federal'],
  templates: COMMON,
}
