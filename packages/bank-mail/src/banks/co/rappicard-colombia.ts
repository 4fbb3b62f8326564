import type { Template } from '../../template/types.ts'

export const rappicardColombia: ReadonlyArray<Template> = [
  {
    id: 'withdrawal',
    kind: 'withdrawal',
    when: ['(realizaste|hiciste) un (avance|retiro)'],
    labels: {
      amount: 'monto|monto total|valor',
      merchant: 'comercio',
      account: 'método de pago|tarjeta',
      reference: 'no. de autorización|número de autorización',
      date: 'fecha de la transacción|fecha y hora',
    },
    stops: ['método de pago', 'no. de autorización', 'cuotas', 'fecha de la transacción'],
  },
]
