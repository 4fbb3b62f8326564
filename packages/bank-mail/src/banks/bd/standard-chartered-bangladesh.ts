import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Card alerts are a sentence, transfers rows; a transfer is told twice, as submitted and as done. */
export const standardCharteredBangladesh: Bank = {
  ...knownBySender(
    'BD',
    'standard-chartered-bangladesh',
    'Standard Chartered Bangladesh',
    ['smsbanking.bd@sc.com', 'ibanking.bangladesh@sc.com'],
    ['standard chartered bangladesh'],
  ),
  advertisers: ['digitalbanking.bd@sc.com'],
  templates: [
    {
      id: 'submitted',
      when: ['status submitted'],
      ignored: 'information',
    },
    {
      id: 'card',
      kind: 'purchase',
      sentences: [
        '(transaction of|transaction equivalent to) {money} was made using your card ending with {account} at {merchant} on {date}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: ['{money} was withdrawn from acc. ending {account} on {date}'],
    },
    {
      id: 'transfer',
      kind: 'transfer_out',
      when: ['domestic transfer', 'status successful'],
      sentences: [
        'payment amount {money}',
        'beneficiary name {merchant} (beneficiary bank|{end})',
        'transfer from {account}',
        'payment reference number {reference}',
      ],
    },
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['credit card payment confirmation'],
      sentences: [
        'transaction amount {money}',
        'card number {account}',
        'reference no {reference}',
      ],
    },
  ],
}
