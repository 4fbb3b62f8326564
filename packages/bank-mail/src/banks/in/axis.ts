import type { Template } from '../../template/types.ts'
import { CARD, DEBIT, NOTHING_MOVED, PAID, UPI_MERCHANT } from './shared.ts'

export const axis: ReadonlyArray<Template> = [
  {
    id: 'card-summary',
    kind: 'purchase',
    sentences: [
      'transaction amount {money}',
      'merchant name {merchant} (axis bank {_}card|{end})',
      'card no. {account}',
      'date & time {date}',
    ],
    when: ['summary of your axis bank credit card transaction|merchant name', 'card no.'],
  },
  CARD,
  UPI_MERCHANT,
  DEBIT,
  PAID,
  ...NOTHING_MOVED,
]
