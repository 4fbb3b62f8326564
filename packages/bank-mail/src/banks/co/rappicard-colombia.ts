import type { Template } from '../../template/types.ts'

export const rappicardColombia: ReadonlyArray<Template> = [
  {
    id: 'withdrawal',
    kind: 'withdrawal',
    when: ['(realizaste|hiciste) un (avance|retiro)'],
    labels: { amount: 'monto', reference: 'no. de autorización|número de autorización' },
  },
]
