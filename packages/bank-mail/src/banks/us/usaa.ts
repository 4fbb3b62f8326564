import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are a table of label and value. */
export const usaa: Bank = {
  id: 'usaa',
  name: 'USAA',
  country: 'US',
  timeZone: 'America/Chicago',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['usaa.com'],
  names: ['usaa'],
  templates: COMMON,
}
