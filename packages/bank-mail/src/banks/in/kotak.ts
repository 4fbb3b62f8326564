import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** One sentence; money received has its rows run on after it. */
export const kotak: Bank = {
  ...knownBySender(
    'IN',
    'kotak',
    'Kotak Mahindra Bank',
    ['kotak.com', 'kotak.in', 'kotak.bank.in'],
    ['kotak mahindra bank', 'kotak bank'],
  ),
  advertisers: ['kotakalert.bank.in'],
  templates: [
    {
      id: 'nach-credit',
      kind: 'deposit',
      sentences: [
        'account {account} has been credited with payment received via nach…amount {money}',
        'remitter {merchant} (amount|{end})',
        'transaction date {date}',
      ],
    },
    {
      id: 'credited',
      kind: 'transfer_in',
      sentences: [
        'your account {account} is credited (by|with) {amount} on {date}',
        'sender name {merchant} (sender|imps|neft|remitter|utr|{end})',
        '(imps reference no|utr no|reference no)[.] {reference}',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      sentences: [
        'you have successfully (transferred|sent) {amount} (to|via upi to) {merchant} (from|on {date}|via|{stop})',
        'your account {account} is debited (by|with|for) {amount} on {date}',
        'beneficiary name {merchant} (beneficiary|imps|neft|utr|{end})',
        'from your {_}{account}',
        'on {date}',
      ],
    },
    ...COMMON,
  ],
}
