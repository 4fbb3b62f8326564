import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** The name in "UPI/P2M/612300001/BOOK NOOK". */
const INFO = ['upi/{_}/{digits}/{merchant}(/|{end})', '(transaction info|info) {merchant}{end}']

/** Rows ("Amount Debited: …") or one sentence. */
export const axis: Bank = {
  ...knownBySender('IN', 'axis', 'Axis Bank', ['axisbank.com', 'axis.bank.in'], ['axis bank']),
  templates: [
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
