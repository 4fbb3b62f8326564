import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** "LKR … debited to Ac No:… on … Reason:…", and card alerts in fields run together. */
export const hnb: Bank = {
  ...knownBySender(
    'LK',
    'hnb',
    'Hatton National Bank',
    ['hnb.lk', 'hnb.net'],
    ['hatton national bank', 'hnb sms alert'],
  ),
  templates: [
    {
      id: 'reversal',
      kind: 'refund',
      sentences: [
        'transaction reversal, credit account {account}, location {merchant}, amount {money}',
        '{money} credited to ac no {account} on {date} reason ecom rev',
        'date {date}',
      ],
    },
    {
      id: 'card',
      kind: 'purchase',
      sentences: [
        'alert (purchase|internet), [debit] account {account}, location {merchant}, amount\\(approx.\\) {money}',
        'date {date}',
      ],
    },
    {
      id: 'credit',
      kind: 'deposit',
      sentences: ['{money} credited to ac no {account} on {date} reason'],
    },
    {
      id: 'debit',
      kind: 'payment',
      sentences: [
        '{money} debited to ac no {account} on {date} reason',
        'reason mb billpmt/{merchant}/',
      ],
    },
  ],
}
