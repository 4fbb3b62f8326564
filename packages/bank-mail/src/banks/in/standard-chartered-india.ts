import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** "there is an NEFT credit of INR … in your account … on …". */
export const standardCharteredIndia: Bank = {
  ...knownBySender(
    'IN',
    'standard-chartered-india',
    'Standard Chartered India',
    ['alerts.in@sc.com', 'global.e-statement-in@sc.com'],
    ['standard chartered bank india'],
  ),
  templates: [
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        'there is an (neft|imps|rtgs|upi) credit of {money} in your account {account} on {date}',
        'from {merchant}{stop}',
      ],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      sentences: [
        'there is an (neft|imps|rtgs|upi) debit of {money} in your account {account} on {date}',
      ],
    },
    ...COMMON,
  ],
}
