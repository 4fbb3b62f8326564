import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/**
 * InstaAlerts: one sentence, or "Amount received: … Account: …" run together. A RuPay card pays by
 * UPI, so that its purchases say "credited to VPA …", which is the shop's side of it.
 */
export const hdfc: Bank = {
  ...knownBySender(
    'IN',
    'hdfc',
    'HDFC Bank',
    ['hdfcbank.net', 'hdfcbank.com', 'hdfcbank.bank.in', 'hdfcbankbillpay@billdesk.in'],
    ['hdfc bank'],
  ),
  advertisers: [
    'mailers.hdfcbank.bank.in',
    'information@hdfcbank.net',
    'information@hdfcbank.bank.in',
  ],
  templates: [
    {
      id: 'upi-card',
      kind: 'purchase',
      sentences: [
        '{money} (is|has been|was) debited from your {_}rupay credit card {_}{account}',
        'credited to vpa {_}@{_} \\({merchant}\\)',
        'credited to vpa {merchant} on {date}',
        'paid to {merchant}( date| on {date}|{end})',
        'card {_}{account} to {_}@{_} {merchant} on {date}',
        'card {_}{account} to {merchant} on {date}',
        'on {date}',
        '(reference number|reference no.|reference no. is|reference number is) {reference}',
      ],
    },
    {
      id: 'e-mandate',
      kind: 'purchase',
      when: ['set up through e-mandate', 'has been successfully paid using your'],
      sentences: [
        'transaction details amount {money}',
        'your {merchant} bill set up through e-mandate {_}has been successfully paid using your {_}{account}',
        'date {date}',
      ],
    },
    {
      id: 'mandate',
      kind: 'payment',
      sentences: [
        '{money} (is|has been|was) debited from hdfc bank account number {account} towards {merchant}(/{digits}| with umrn)',
        'on {date}',
      ],
    },
    {
      id: 'net-banking',
      kind: 'payment',
      sentences: [
        'netbanking for payment of {money} from a/c {account} to {merchant} (as a thank you|{stop})',
        'netbanking for payment of {money} from a/c {account} to {merchant}{stop}',
      ],
    },
    {
      id: 'account-to-account',
      kind: 'transfer_out',
      sentences: [
        'your a/c {account} is debited for {money} on {date} and a/c {_}is credited',
        'an amount of {money} has been debited from your account no. {account} on account of national electronic funds transfer',
        'imps ref no. {reference}',
      ],
    },
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
