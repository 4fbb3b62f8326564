import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence and a table; a purchase away from the shop has its merchant above the amount. */
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
  templates: [
    {
      id: 'used-online',
      kind: 'purchase',
      when: ['card {_}was used online by phone or mail'],
      sentences: ['amount {end} {merchant} {end} {money}', 'card ending in {account}'],
    },
    ...COMMON,
  ],
}
