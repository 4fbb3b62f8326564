import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are a sentence, sometimes with the amount alone in a cell below. */
export const tdBank: Bank = {
  id: 'td-bank',
  name: 'TD Bank',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['tdbank.com'],
  names: ['td bank', 'america’s most convenient bank'],
  templates: COMMON,
}
