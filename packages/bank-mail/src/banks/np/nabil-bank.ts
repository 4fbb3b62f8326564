import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const WHEN = ['transaction type', 'transaction amount', 'remarks']
const LABELS = {
  operation: 'transaction type',
  amount: 'transaction amount',
  date: 'transaction date',
  account: 'account number',
}

/** Rows, or a table with one row; amounts name no currency. */
export const nabilBank: Bank = {
  ...knownBySender('NP', 'nabil-bank', 'Nabil Bank', ['nabilbank.com'], ['nabil bank']),
  templates: [
    {
      id: 'card',
      kind: [
        ['debit', 'purchase'],
        ['credit', 'refund'],
      ],
      when: [...WHEN, 'pos pur'],
      sentences: ['account number {account} as below', 'pos pur/{digits}/{merchant}{end}'],
      labels: LABELS,
    },
    {
      id: 'account',
      kind: [
        ['debit', 'payment'],
        ['credit', 'deposit'],
      ],
      when: WHEN,
      sentences: ['account number {account} as below'],
      labels: LABELS,
    },
  ],
}
