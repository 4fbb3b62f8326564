import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'monto',
  merchant: 'establecimiento',
  date: 'fecha y hora',
  reference: 'no. autorización',
}
const stops = ['fecha y hora', 'estatus', 'no. autorización', 'cuenta de cargo']
const FAILED = 'estatus (rechaz~|declin~|cancel~|no exitos~)'

/** "Se realizó la siguiente operación" and rows; cards and cash share one name, "Retiro / Compra". */
export const banamex: Bank = {
  ...knownBySender(
    'MX',
    'banamex',
    'Banamex',
    ['banamex.com', 'citibanamex.com'],
    ['banamex', 'citibanamex'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'direct-debit-registered',
      when: [
        'se registró una (nueva domiciliación|domiciliación)|autorización de cargo a cuenta para pago|alta de domiciliación',
      ],
      ignored: 'settings',
    },
    {
      id: 'direct-debit',
      kind: 'payment',
      when: ['cargo a cuenta para pago a establecimiento'],
      unless: [FAILED],
      labels: { ...labels, account: 'cuenta de cargo' },
      stops,
    },
    {
      id: 'refund',
      kind: 'refund',
      when: [
        'se realizó la siguiente operación (cancelación|devolución|reverso|reversión) {_}(compra|cargo)',
      ],
      unless: [FAILED],
      labels,
      stops,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['se realizó la siguiente operación retiro[ ]/[ ]compra', 'establecimiento'],
      unless: [FAILED, 'cuando se realizó'],
      labels,
      stops,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['se realizó la siguiente operación retiro[ ]/[ ]compra'],
      unless: [FAILED, 'establecimiento'],
      labels,
      stops,
    },
    {
      id: 'deposit',
      kind: 'deposit',
      when: ['se realizó la siguiente operación depósito a cuenta'],
      unless: [FAILED],
      labels,
      stops,
    },
  ],
}
