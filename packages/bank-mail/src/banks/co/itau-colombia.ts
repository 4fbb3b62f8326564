import type { Template } from '../../template/types.ts'

export const itauColombia: ReadonlyArray<Template> = [
  {
    id: 'refund',
    kind: 'refund',
    when: ['(reversión|anulación|devolución|reintegro) de [la|una|tu] (compra|pago)'],

    labels: { amount: 'monto' },
  },
  {
    id: 'payment',
    kind: 'payment',
    when: ['(se realizó|realizaste|hiciste|recibimos) (un|el|tu) pago'],
    unless: ['nómina'],

    labels: { amount: 'monto' },
  },
]
