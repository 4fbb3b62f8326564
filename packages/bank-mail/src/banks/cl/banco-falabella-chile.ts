import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { PURCHASE, RECEIVED } from './shared-templates.ts'

/** Account and CMR card: sentences, or one label and value a line. */
export const bancoFalabellaChile: Bank = {
  ...knownBySender(
    'CL',
    'banco-falabella-chile',
    'Banco Falabella Chile',
    ['bancofalabella.cl', 'cl.bancofalabella.com', 'mail.falabella.com', 'cmr.cl'],
    ['banco falabella chile'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    RECEIVED,
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['tu transferencia está lista|transferencia de fondos realizada'],
      labels: {
        amount: 'monto transferencia|monto transferido',
        merchant: 'nombre destinatario',
        account: 'cuenta de origen',
        date: 'fecha',
        time: 'hora',
        reference: 'número de operación|nº de operación',
      },
      stops: ['rut', 'banco', 'producto', 'asunto'],
    },
    PURCHASE,
    {
      id: 'purchase-rows',
      kind: 'purchase',
      when: ['(realizaste|hiciste) una compra', 'comercio'],
      unless: [TAKEN_BACK],
      sentences: ['terminada en {account}'],
      labels: { amount: 'monto|total', merchant: 'comercio', date: 'fecha', time: 'hora' },
      stops: ['cuotas'],
    },
  ],
}
