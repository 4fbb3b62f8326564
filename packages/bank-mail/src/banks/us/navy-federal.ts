import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** One sentence each: card, merchant, time and date follow the amount in that order. */
export const navyFederal: Bank = {
  id: 'navy-federal',
  name: 'Navy Federal',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['navyfederal.org'],
  names: ['navy federal'],
  templates: [
    {
      id: 'approved',
      kind: 'purchase',
      sentences: [
        'transaction for {money} was approved for your {_}card ending in {account} at {merchant} (at {time}|on {date}|{stop})',
        'at {time} {_}on {date}',
      ],
    },
    ...COMMON,
  ],
}
