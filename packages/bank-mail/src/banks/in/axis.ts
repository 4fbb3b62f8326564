import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** The name in "UPI/P2M/612300001/BOOK NOOK". */
const INFO = [
  'upi/{_}/{digits}/{merchant}(/| if this| feel free| regards|{end})',
  '(transaction info|info) {merchant}( if this| feel free| regards|{end})',
]

/** Rows ("Amount Debited: …") or one sentence. */
export const axis: Bank = {
  ...knownBySender('IN', 'axis', 'Axis Bank', ['axisbank.com', 'axis.bank.in'], ['axis bank']),
  advertisers: ['axisbankmail.bank.in', 'axisbankmail.com'],
  templates: [
    {
      id: 'card-summary',
      kind: 'purchase',
      sentences: [
        'transaction amount {money}',
        'merchant name {merchant} (axis bank {_}card|{end})',
        'card no. {account}',
        'date & time {date}',
      ],
      when: ['summary of your axis bank credit card transaction|merchant name', 'card no.'],
    },
    {
      id: 'card-lines',
      kind: 'purchase',
      sentences: [
        'spent {money} axis bank card no. {account}',
        'axis bank card no. {account} {date} [ist] {merchant}{end}',
      ],
    },
    {
      id: 'bill',
      kind: 'payment',
      sentences: [
        'amount paid {money}',
        'biller name {merchant} (consumer|{end})',
        'account number {account}',
        'date & time {date}',
      ],
      when: ['biller name', 'successful|paid'],
    },
    {
      id: 'account-merchant',
      kind: 'purchase',
      when: ['upi/p2m/'],
      sentences: ['amount debited {amount}', ...INFO],
      labels: { account: 'account number|account no', date: 'date & time' },
      stops: ['if this transaction', 'feel free', 'regards'],
    },
    {
      id: 'account-debit',
      kind: 'payment',
      sentences: ['amount debited {amount}', ...INFO],
      labels: { account: 'account number|account no', date: 'date & time' },
      stops: ['if this transaction', 'feel free', 'regards'],
    },
    {
      id: 'account-credit',
      kind: 'deposit',
      sentences: ['amount credited {amount}', ...INFO],
      labels: { account: 'account number|account no', date: 'date & time' },
      stops: ['if this transaction', 'feel free', 'regards'],
    },
    ...COMMON,
  ],
}
