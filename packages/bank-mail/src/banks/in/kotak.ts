import type { Template } from '../../template/types.ts'
import {
  ARRIVED,
  BALANCE,
  BLOCKED,
  CARD_IN,
  DEBIT,
  INSTALMENTS,
  NOT_MOVED,
  SERVICE,
  UPI_MERCHANT,
} from '../shared.ts'

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
  CARD_IN,
  UPI_MERCHANT,
  DEBIT,
  BALANCE,
  INSTALMENTS,
  NOT_MOVED,
  BLOCKED,
  SERVICE,
  ARRIVED,
]
