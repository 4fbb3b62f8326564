import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'monto',
  merchant: 'localidad|comercio|establecimiento|lugar',
  date: 'fecha y hora|fecha',
}
const OWN = 'que termina en {account}'

/** A sentence with the card, then rows. */
export const qik: Bank = {
  ...knownBySender('DO', 'qik', 'Qik', ['qik.com.do', 'qik.do'], ['qik banco digital']),
  // Pesos are always "RD$".
  symbols: { $: 'USD' },
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'reversal',
      kind: 'refund',
      when: ['se reversó una transacción'],
      sentences: [OWN],
      labels,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: ['no realizaste una transacción con tu tarjeta qik'],
      when: ['usaste tu tarjeta de (crédito|débito) qik|realizaste una transacción con tu tarjeta'],
      sentences: [OWN],
      labels,
    },
    {
      id: 'card-payment',
      kind: 'payment',
      unless: ['(no|si|si ya|cuando) recibimos (tu|el|su) (pago|abono)'],
      sentences: ['recibimos tu pago de {money} a tu tarjeta', OWN],
    },
  ],
}
