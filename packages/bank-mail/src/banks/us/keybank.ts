import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence and a table. */
export const keybank: Bank = {
  id: 'keybank',
  name: 'KeyBank',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['key.com', 'keybank.com'],
  names: ['keybank'],
  templates: COMMON,
}
