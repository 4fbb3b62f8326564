import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence and a table. */
export const truist: Bank = {
  id: 'truist',
  name: 'Truist',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['truist.com'],
  names: ['truist'],
  templates: COMMON,
}
