import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are a sentence and a table with "Amount", "Merchant" and "Card ending in". */
export const pnc: Bank = {
  id: 'pnc',
  name: 'PNC',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['pnc.com'],
  names: ['pnc bank', 'pnc alerts'],
  templates: COMMON,
}
