import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = { date: 'fecha', time: 'hora' }

/** A sentence, then one label and value a line; dates by hyphens. */
export const tenpo: Bank = {
  ...knownBySender('CL', 'tenpo', 'Tenpo', ['tenpo.cl', 'tenpobank.cl'], ['tenpo']),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['la compra por', 'monto transacción'],
      labels: { ...labels, amount: 'monto transacción', merchant: 'comercio' },
    },
    {
      id: 'top-up',
      kind: 'deposit',
      when: ['la carga por', 'monto carga'],
      labels: { ...labels, amount: 'monto carga' },
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: ['(a|en) tu cuenta tenpo', 'monto transferencia'],
      unless: ['has realizado'],
      sentences: ['transferencia de {merchant} por {amount} a tu cuenta tenpo'],
      labels: { ...labels, amount: 'monto transferencia', merchant: 'origen transferencia' },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['has realizado una transferencia'],
      labels: {
        ...labels,
        amount: 'monto transferencia',
        merchant: 'nombre del destinatario',
        account: 'cuenta de origen',
      },
      stops: ['banco de destino', 'nº cuenta de destino'],
    },
  ],
}
