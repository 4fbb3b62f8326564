import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** A table with one row; its heading names the currency. */
export const esewa: Bank = {
  ...knownBySender('NP', 'esewa', 'eSewa', ['esewa.com.np'], ['esewa app']),
  templates: [
    {
      id: 'payment',
      kind: 'purchase',
      when: ['thank you for the payment', 'merchant name', 'transaction code'],
      labels: {
        amount: 'transaction amount',
        merchant: 'merchant name',
        date: 'transaction date',
        reference: 'transaction code',
      },
    },
  ],
}
