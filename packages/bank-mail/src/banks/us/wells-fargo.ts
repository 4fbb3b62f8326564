import type { Template } from '../../template/types.ts'
import { ASKED_ABOUT } from './shared.ts'

export const wellsFargo: ReadonlyArray<Template> = [
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
  ASKED_ABOUT,
]
