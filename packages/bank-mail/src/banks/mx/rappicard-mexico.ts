import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** Payments of the card in rows, "Recibimos el pago de tu RappiCard". */
export const rappicardMexico: Bank = {
  ...knownBySender(
    'MX',
    'rappicard-mexico',
    'RappiCard México',
    ['rappicard.mx', 'rappicard.com.mx'],
    ['rappicard mexico'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['recibimos (el pago de|el abono de|tu pago)'],
      unless: [
        'pago mínimo|fecha límite',
        '(no|si|si ya|cuando) recibimos (tu|el|su) (pago|abono)',
      ],
      sentences: ['(pago|abono) (de|por) {money}'],
      labels: { amount: 'monto pagado|monto abonado|monto', date: 'fecha de pago|fecha' },
    },
  ],
}
