import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** The cards of Bank of Baroda: one sentence, the balance after it. */
export const bobcard: Bank = {
  ...knownBySender('IN', 'bobcard', 'BOBCARD', ['bobcard.in', 'bobcard.co.in'], ['bobcard']),
  templates: [
    {
      id: 'reversed',
      kind: 'refund',
      sentences: [
        'bobcard ending {account} for {money} is credited/reversed by {merchant} on {date}',
      ],
    },
    {
      id: 'used',
      kind: 'purchase',
      sentences: [
        'using your bobcard {account} for a transaction of {money} at {merchant} on {date}',
      ],
    },
    ...COMMON,
  ],
}
