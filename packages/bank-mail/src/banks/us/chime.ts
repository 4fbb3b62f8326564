import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are a headline such as "You spent $5.00 at a shop". */
export const chime: Bank = {
  id: 'chime',
  name: 'Chime',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['chime.com', 'chimebank.com'],
  names: ['chime'],
  templates: COMMON,
}
