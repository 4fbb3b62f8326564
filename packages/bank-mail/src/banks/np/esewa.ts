import type { Template } from '../../template/types.ts'

export const esewa: ReadonlyArray<Template> = [
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
]
