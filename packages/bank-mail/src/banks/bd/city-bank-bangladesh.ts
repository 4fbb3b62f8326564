import type { Template } from '../../template/types.ts'

export const cityBankBangladesh: ReadonlyArray<Template> = [
  {
    id: 'wallet',
    kind: 'transfer_out',
    sentences: ['you have transferred {money} to', 'reference number {reference}'],
  },
]
