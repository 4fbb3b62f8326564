import type { Template } from '../../template/types.ts'
import { CARD, DEBIT, NOTHING_MOVED, UPI_MERCHANT } from './shared.ts'

export const kotak: ReadonlyArray<Template> = [
  {
    id: 'nach-credit',
    kind: 'deposit',
    sentences: [
      'account {account} has been credited with payment received via nach…amount {money}',
      'remitter {merchant} (amount|{end})',
      'transaction date {date}',
    ],
  },
  CARD,
  UPI_MERCHANT,
  DEBIT,
  ...NOTHING_MOVED,
]
