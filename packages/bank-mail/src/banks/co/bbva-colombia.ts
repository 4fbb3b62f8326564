import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** Sentences, or rows where the amount stands behind "Ref:". */
export const bbvaColombia: Bank = {
  ...knownBySender(
    'CO',
    'bbva-colombia',
    'BBVA Colombia',
    ['bbva.com.co', 'bbvanet.com.co'],
    ['bbva colombia'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase-rows',
      kind: 'purchase',
      when: ['tarjeta terminada en', 'establecimiento'],
      unless: [TAKEN_BACK, 'reversamos|anulamos'],
      sentences: ['ref {money}', 'tarjeta terminada en {account}'],
      labels: { merchant: 'establecimiento', date: 'fecha de operación' },
      stops: ['ref'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK, 'reversamos|anulamos'],
      sentences: [
        'compra (por|de) {money} en {merchant} (con (tu|su)|el {date}|{stop})',
        'terminada en {account}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: [
        'retiro (por|de) {money} en [el] cajero {merchant} (con (tu|su)|el {date}|{stop})',
        'tarjeta {_}{account}',
      ],
    },
  ],
}
