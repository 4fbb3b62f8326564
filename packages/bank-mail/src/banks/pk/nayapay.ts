import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** The subject says it: "You sent Rs. … to …"; the body has it again in rows. */
export const nayapay: Bank = {
  ...knownBySender('PK', 'nayapay', 'NayaPay', ['nayapay.com'], ['nayapay']),
  templates: [
    {
      id: 'received',
      kind: 'transfer_in',
      sentences: ['you got {money} from', 'transaction id {reference}'],
      labels: { merchant: 'source acc. title' },
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      sentences: ['you sent {money} to', 'transaction id {reference}'],
      labels: { merchant: 'destination acc. title' },
    },
    {
      id: 'spent',
      kind: 'purchase',
      sentences: ['you spent {money} at {merchant}( 💳|{end})', 'transaction id {reference}'],
    },
  ],
}
