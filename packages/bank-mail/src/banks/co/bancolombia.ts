import type { Template } from '../../template/types.ts'
import { TO_COME } from '../shared.ts'

export const bancolombia: ReadonlyArray<Template> = [
  TO_COME,
  {
    id: 'purchase',
    kind: 'purchase',
    unless: [
      'y {money} en',
      '(anulación|reverso|reversión|reversa|devolución|extorno|reembolso|reintegro) (de|por)|(se|te|le) (reversó|anuló|devolvimos|reembolsamos)|(anulada|reversada|extornada|reembolsada)|reversamos|anulamos|extornamos',
    ],
    sentences: [
      '(compraste|compra por) {amount} en {merchant} (con tu|desde|el {date}|{date}|{time}|{stop})',
      '{time}. {date}',
    ],
  },
  {
    id: 'card-payment',
    kind: 'payment',
    sentences: [
      '(pagaste|pago por|pago de|abonaste) {amount} (a|en|de|al) [la|tu|su] (tarjeta|t.cred)',
      '(tarjeta|t.cred) {_}{account}',
    ],
  },
  {
    id: 'fee',
    kind: 'fee',
    when: ['cuota de manejo|comisión por|gmf|4x1000'],
    unless: ['compraste|transferiste|pagaste|recibiste|retiraste'],
    sentences: ['(debitamos|debitaron|cobramos|cobraron|cobro|débito) {_}{amount}'],
  },
  {
    id: 'bill',
    kind: 'payment',
    sentences: ['pagaste {amount} por código qr'],
  },
]
