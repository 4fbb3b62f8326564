import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** One sentence; offers of instalments with amounts of their own stand below it. */
export const sbiCard: Bank = {
  ...knownBySender('IN', 'sbi-card', 'SBI Card', ['sbicard.com'], ['sbi card', 'sbi credit card']),
  advertisers: ['offers.sbicard.com', 'offers@sbicard.com', 'communications1@sbicard.com'],
  templates: [
    {
      id: 'spent',
      kind: 'purchase',
      sentences: [
        '{money} spent on your sbi credit card ending [with] {account} at {merchant} on {date}',
        'ref no. {reference}',
      ],
    },
    {
      id: 'e-mandate',
      kind: 'purchase',
      sentences: [
        '(trxn.|transaction) of {money} at {merchant} against e-mandate {_}registered by you at merchant has been debited to your sbi credit card ending {account} on {date}',
      ],
    },
    ...COMMON,
  ],
}
