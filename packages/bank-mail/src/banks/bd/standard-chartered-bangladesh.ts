import type { Template } from '../../template/types.ts'

export const standardCharteredBangladesh: ReadonlyArray<Template> = [
  { id: 'submitted', when: ['status submitted'], ignored: 'information' },
  {
    id: 'transfer',
    kind: 'transfer_out',
    when: ['domestic transfer', 'status successful'],
    sentences: ['payment amount {money}', 'payment reference number {reference}'],
  },
  {
    id: 'card-payment',
    kind: 'payment',
    when: ['credit card payment confirmation'],
    sentences: ['transaction amount {money}', 'reference no {reference}'],
  },
]
