import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence and a table. */
export const regions: Bank = {
  id: 'regions',
  name: 'Regions',
  country: 'US',
  timeZone: 'America/Chicago',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['regions.com'],
  names: ['regions bank'],
  templates: COMMON,
}
