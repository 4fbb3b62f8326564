import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** One sentence; the Scapia card has a mail of rows. */
export const federalBank: Bank = {
  ...knownBySender(
    'IN',
    'federal-bank',
    'Federal Bank',
    ['federalbank.co.in', 'federal.bank.in', 'scapia.cards'],
    ['federal bank'],
  ),
  advertisers: ['offers.scapia.cards', 'travel.scapia.cards'],
  templates: [
    {
      id: 'scapia',
      kind: 'purchase',
      when: ['your transaction was successful', 'merchant'],
      unless: ['repayment'],
      labels: { amount: 'amount', merchant: 'merchant', date: 'date & time|date', account: 'card' },
    },
    ...COMMON,
  ],
}
