import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts of many store cards, in one wording. */
export const synchrony: Bank = {
  id: 'synchrony',
  name: 'Synchrony',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['synchrony.com', 'synchronybank.com', 'syf.com'],
  names: ['synchrony bank'],
  templates: COMMON,
}
