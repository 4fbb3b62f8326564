import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { stops, TRANSFER_OUT } from './shared-templates.ts'

/** "se acaba de registrar un consumo con tu Tarjeta … XXX6925", then rows; the month may be a word. */
export const produbanco: Bank = {
  ...knownBySender(
    'EC',
    'produbanco',
    'Produbanco',
    ['produbanco.com', 'produbanco.com.ec'],
    ['produbanco'],
  ),
  // Months in words stand behind the day, in numbers before it.
  dateOrder: 'MDY',
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['registrar un consumo', 'establecimiento'],
      unless: [TAKEN_BACK],
      sentences: ['tarjeta de (crédito|débito) {_}{account}'],
      labels: { amount: 'valor|monto', merchant: 'establecimiento', date: 'fecha y hora' },
      stops,
    },
    TRANSFER_OUT,
    // Keyed in by the person; what arrives is called "recibida".
    { ...TRANSFER_OUT, id: 'transfer-entered', when: ['transferencia ingresada', 'beneficiario'] },
  ],
}
