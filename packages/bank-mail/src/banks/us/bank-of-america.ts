import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Labels run on in one line; "Where" names the merchant; Zelle mails have no date. */
export const bankOfAmerica: Bank = {
  id: 'bank-of-america',
  name: 'Bank of America',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['bankofamerica.com', 'bofa.com', 'zellepay.com'],
  names: ['bank of america'],
  templates: [
    {
      id: 'exceeds-limit',
      kind: 'purchase',
      when: ['(transaction|purchase) exceeds {_}limit you set', 'where'],
      sentences: ['ending in {account}'],
      labels: { amount: 'amount', merchant: 'where' },
    },
    {
      id: 'several-purchases',
      kind: 'purchase',
      when: ['card was used for the following transactions'],
      sentences: ['card ending in {account}'],
      rows: {
        after: 'used for the following transactions',
        before: 'card ending in',
        each: '{money} at {merchant} on {date}',
      },
    },
    {
      id: 'above-limit',
      kind: 'purchase',
      when: ['credit card transaction was made above your', 'where'],
      sentences: ['ending in [-] {account}'],
      labels: { amount: 'amount', merchant: 'where at|where', date: 'transaction date' },
      stops: ['type'],
    },
    {
      id: 'credited',
      kind: 'refund',
      when: ['credited your account', 'date of credit', 'merchant'],
      sentences: ['ending in {account}'],
      labels: { amount: 'amount', merchant: 'merchant', date: 'date of credit' },
    },
    {
      id: 'card-payment-received',
      kind: 'payment',
      when: ['received your credit card payment'],
      sentences: ['ending in [-] {account}'],
      labels: { amount: 'payment', date: 'date posted' },
    },
    ...COMMON,
  ],
}
