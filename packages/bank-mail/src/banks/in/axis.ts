import type { Template } from '../../template/types.ts'
import {
  ARRIVED,
  BALANCE,
  BLOCKED,
  CARD_IN,
  DEBIT,
  INSTALMENTS,
  NOT_MOVED,
  PAID,
  SERVICE,
  UPI_MERCHANT,
} from '../shared.ts'

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
  CARD_IN,
  UPI_MERCHANT,
  DEBIT,
  PAID,
  BALANCE,
  INSTALMENTS,
  NOT_MOVED,
  BLOCKED,
  SERVICE,
  ARRIVED,
]
