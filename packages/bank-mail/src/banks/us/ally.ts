import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence; its debit card alerts name merchant and amount in a table. */
export const ally: Bank = {
  id: 'ally',
  name: 'Ally Bank',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['ally.com'],
  names: ['ally bank'],
  templates: COMMON,
}
