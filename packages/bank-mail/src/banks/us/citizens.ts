import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence with the threshold behind it. */
export const citizens: Bank = {
  id: 'citizens',
  name: 'Citizens',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['citizensbank.com'],
  names: ['citizens bank'],
  templates: COMMON,
}
