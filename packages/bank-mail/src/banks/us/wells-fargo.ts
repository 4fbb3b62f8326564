import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Its "account update" lists several withdrawals, or several deposits, under one heading. */
export const wellsFargo: Bank = {
  id: 'wells-fargo',
  name: 'Wells Fargo',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['wellsfargo.com'],
  names: ['wells fargo', 'here’s the rundown'],
  templates: [
    {
      id: 'card-purchase',
      kind: 'purchase',
      sentences: ['you made a credit card purchase of {money}'],
      labels: { merchant: 'merchant detail', account: 'credit card|card', date: 'date' },
    },
    {
      id: 'purchase-location',
      kind: 'purchase',
      when: ['purchase amount', 'purchase location'],
      labels: {
        amount: 'purchase amount',
        merchant: 'purchase location at|purchase location',
        account: 'credit card|debit card|card',
        date: 'date',
      },
    },
    {
      id: 'update-withdrawals',
      kind: 'withdrawal',
      when: ['(rundown|account update)', 'withdrawals {end}'],
      unless: ['deposits {end}'],
      sentences: ['for account {_}{account}', 'as of {date}'],
      rows: { after: 'withdrawals', before: 'as of', each: '{merchant} {money} {end}' },
    },
    {
      id: 'update-deposits',
      kind: 'deposit',
      when: ['(rundown|account update)', 'deposits {end}'],
      unless: ['withdrawals {end}'],
      sentences: ['for account {_}{account}', 'as of {date}'],
      rows: { after: 'deposits', before: 'as of', each: '{merchant} {money} {end}' },
    },
    ...COMMON,
  ],
}
