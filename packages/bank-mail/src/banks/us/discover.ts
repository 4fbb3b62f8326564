import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** "Account Center - Last 4 #" heads every mail; merchant, date and amount are labelled. */
export const discover: Bank = {
  id: 'discover',
  name: 'Discover',
  country: 'US',
  timeZone: 'America/Chicago',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['discover.com', 'discovercard.com'],
  names: ['discover card', 'discover bank'],
  templates: [
    {
      id: 'alert',
      kind: 'purchase',
      when: ['transaction|purchase', 'merchant'],
      unless: ['refund~|credit (was|has)|declined'],
      sentences: ['last 4 #: {account}'],
      labels: { amount: 'amount', merchant: 'merchant', account: 'last 4 #' },
    },
    {
      id: 'payment',
      kind: 'payment',
      isCommon: true,
      unless: ['scheduled|due|returned'],
      sentences: [
        'payment of {money} {_}posted',
        'received your payment of {money}',
        'last 4 #: {account}',
      ],
    },
    ...COMMON,
  ],
}
