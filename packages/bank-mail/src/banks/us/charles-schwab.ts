import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence and a table. */
export const charlesSchwab: Bank = {
  id: 'charles-schwab',
  name: 'Charles Schwab',
  country: 'US',
  timeZone: 'America/Chicago',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['schwab.com', 'schwab-alerts.com'],
  names: ['charles schwab'],
  templates: COMMON,
}
