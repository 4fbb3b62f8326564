import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** The plain part says nothing; the HTML names the alert's threshold in the words of a transaction. */
export const citi: Bank = {
  id: 'citi',
  name: 'Citi',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['citi.com', 'citibank.com', 'citicards.com', 'accountonline.com'],
  names: ['citi', 'citibank'],
  templates: [
    {
      id: 'alert',
      kind: 'purchase',
      when: ['(transaction|purchase|charge) (of {amount}|{_}was made|made on your)'],
      unless: ['(refund|credit) (of|was|has)|deposit'],
      sentences: [
        '(transaction|purchase|charge) of {amount} was made',
        'a {amount} transaction was made',
      ],
      labels: {
        amount: 'amount|transaction amount',
        merchant: 'merchant',
        account: 'card ending in|account ending in',
      },
    },
    ...COMMON,
  ],
}
