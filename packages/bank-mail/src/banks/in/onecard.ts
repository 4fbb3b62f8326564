import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** "Your … One Credit Card ending in … was used to make a payment", and rows. */
export const oneCard: Bank = {
  ...knownBySender('IN', 'onecard', 'OneCard', ['getonecard.app'], ['onecard', 'one credit card']),
  advertisers: ['notify@getonecard.app'],
  templates: [
    {
      id: 'payment',
      kind: 'purchase',
      when: ['card ending in {account} was used to make a payment'],
      sentences: ['card ending in {account} was used to make a payment'],
      labels: { amount: 'amount', merchant: 'merchant', date: 'date', time: 'time' },
      stops: ['if this', 'not you'],
    },
    ...COMMON,
  ],
}
