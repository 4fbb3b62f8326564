import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** "Paid to", the name, the amount, a line each, and how it ended. */
export const phonepe: Bank = {
  ...knownBySender('IN', 'phonepe', 'PhonePe', ['phonepe.com'], ['phonepe']),
  templates: [
    {
      id: 'paid-to',
      kind: 'transfer_out',
      when: ['txn. status successful'],
      sentences: ['paid to {merchant} {money}', 'debited from {account}', 'txn. id {reference}'],
    },
    ...COMMON,
  ],
}
