import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'monto|monto total|valor',
  merchant: 'comercio',
  account: 'método de pago|tarjeta',
  reference: 'no. de autorización|número de autorización',
  date: 'fecha de la transacción|fecha y hora',
}
const stops = ['método de pago', 'no. de autorización', 'cuotas', 'fecha de la transacción']

/** A sentence that says what it was, then label and value on lines of their own; cents by comma. */
export const rappicardColombia: Bank = {
  ...knownBySender(
    'CO',
    'rappicard-colombia',
    'RappiCard Colombia',
    ['rappicard.co', 'rappipay.co'],
    ['rappicard', 'rappipay'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'payment',
      kind: 'payment',
      when: ['(recibimos|registramos|recibido) (el|tu|un) pago|tu pago {_}(exitoso|recibido)'],
      labels: { ...labels, account: 'destino de pago|tarjeta' },
    },
    {
      id: 'refund',
      kind: 'refund',
      when: ['(reverso|reversión|devolución|anulación|reembolso) de {_}(compra|transacción)'],
      labels,
      stops,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['(realizaste|hiciste) un (avance|retiro)'],
      labels,
      stops,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      when: ['(realizaste|hiciste) una (compra|transacción)'],
      labels,
      stops,
    },
  ],
}
