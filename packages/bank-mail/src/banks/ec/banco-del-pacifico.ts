import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { stops, TRANSFER_OUT } from './shared-templates.ts'

/** Account and PacifiCard: one label and value a line. */
export const bancoDelPacifico: Bank = {
  ...knownBySender(
    'EC',
    'banco-del-pacifico',
    'Banco del Pacífico',
    [
      'pacifico.fin.ec',
      'bancodelpacifico.com',
      'bancodelpacifico.com.ec',
      'bancopacifico.ec',
      'infopacificard.com.ec',
      'pacificard.com.ec',
      'pacificard.ec',
    ],
    ['banco del pacifico', 'pacificard'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['pago de (su|tu) tarjeta', 'tarjeta destino'],
      labels: { amount: 'valor', account: 'tarjeta destino', date: 'fecha' },
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['se ha realizado una transacción con su tarjeta', 'establecimiento'],
      unless: [TAKEN_BACK],
      labels: {
        amount: 'monto',
        merchant: 'establecimiento',
        account: 'tarjeta',
        date: 'fecha de la transacción',
      },
      stops,
    },
    TRANSFER_OUT,
  ],
}
