import type { Template } from '../../template/types.ts'

export const cityBankBangladesh: ReadonlyArray<Template> = [
  {
    id: 'wallet',
    kind: 'transfer_out',
    sentences: [
      'you have transferred {money} to',
      'from account/card {account}',
      'date and time {date}',
      'reference number {reference}',
    ],
  },
]
