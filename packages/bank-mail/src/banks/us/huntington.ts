import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence that ends with the account. */
export const huntington: Bank = {
  id: 'huntington',
  name: 'Huntington',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['huntington.com'],
  names: ['huntington national bank', 'huntington bank'],
  templates: COMMON,
}
