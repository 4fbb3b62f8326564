import type { Template } from '../../template/types.ts'
import { APPROVED, CARD, CODE, MOVEMENT, NOTHING_CHARGED, POINTS, RECEIVED } from './shared.ts'

export const bacCredomatic: ReadonlyArray<Template> = [
  CODE,
  NOTHING_CHARGED,
  POINTS,
  CARD,
  {
    id: 'card-columns',
    kind: 'purchase',
    when: ['(compra|consumo) con su tarjeta', 'comercio {end} monto'],
    unless: [
      '(anulación|reverso|reversión|reversa|devolución|extorno|reembolso|reintegro) (de|por)|(se|te|le) (reversó|anuló|devolvimos|reembolsamos)|(anulada|reversada|extornada|reembolsada)|reversamos|anulamos|extornamos',
    ],

    labels: { amount: 'monto', reference: 'autorización|número de referencia|referencia' },
  },
  APPROVED,
  MOVEMENT,
  RECEIVED,
]
