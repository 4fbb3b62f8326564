import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** The plain part is often the title alone; the older wording puts date and merchant before the amount. */
export const capitalOne: Bank = {
  id: 'capital-one',
  name: 'Capital One',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['capitalone.com'],
  names: ['capital one'],
  templates: [
    {
      id: 'charge',
      kind: 'purchase',
      when: ['(purchase|authorization) {_}in the amount of {amount}'],
      sentences: [
        'on {date} at {merchant} (a pending|a purchase|an authorization|a transaction|a charge)',
        'in the amount of {amount}',
      ],
      labels: { account: 'account ending in|card ending in' },
    },
    {
      id: 'instant-payment',
      kind: 'transfer_in',
      when: ['instant payment', 'received|deposited'],
      unless: ["you sent|you’ve sent|you've sent"],
      sentences: ['deposited to {_}(checking|savings|money){_}{account}'],
      labels: { amount: 'amount', merchant: 'from' },
    },
    {
      id: 'payroll',
      kind: 'deposit',
      when: ['you received a deposit of {amount}'],
      sentences: [
        'you received a deposit of {amount} into your account ending in {account}',
        'you received a deposit of {amount}',
        '(payroll|deposit|payment) from {merchant} {end}',
      ],
    },
    ...COMMON,
  ],
}
