import type { Template } from '../../template/types.ts'

export const yape: ReadonlyArray<Template> = [
  {
    id: 'shop',
    kind: 'payment',
    when: ['tu (pago|compra|recarga) {_}(fue exitos~|exitos~)|pagaste'],
    sentences: ['tu (pago|compra|recarga) (en|a) {merchant} fue exitos~'],
    labels: {
      amount: 'monto total',
      reference: 'número de operación yape|número de operación|n° de operación|nro. de operación',
    },
  },
]
