import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** InstaAlerts: one sentence, or "Amount received: … Account: …" run together. */
export const hdfc: Bank = {
  ...knownBySender(
    'IN',
    'hdfc',
    'HDFC Bank',
    ['hdfcbank.net', 'hdfcbank.com', 'hdfcbank.bank.in'],
    ['hdfc bank'],
  ),
  templates: [
    {
      id: 'account-credit',
      kind: 'deposit',
      when: ['received a credit|amount (received|credited)'],
      sentences: ['amount (received|credited) {amount}', 'account {account}', 'date {date}'],
      // Nobody in particular: the references run names and codes together.
      stops: ['reference details', 'available balance'],
    },
    {
      id: 'account-debit',
      kind: 'payment',
      when: ['(there is|you have) a debit|amount (debited|deducted)'],
      sentences: ['amount (debited|deducted) {amount}', 'account {account}', 'date {date}'],
      stops: ['reference details', 'available balance'],
    },
    {
      id: 'transfer',
      kind: 'transfer_out',
      sentences: [
        'you have transferred {amount} to your',
        'from your {_}(no.|account|a/c) {account}',
        'on {date}',
      ],
    },
    ...COMMON,
  ],
}
