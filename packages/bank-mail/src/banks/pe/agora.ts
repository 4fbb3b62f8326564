import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** "Operación realizada: Enviar a celular", then one label and value a line. */
export const agora: Bank = {
  ...knownBySender('PE', 'agora', 'Agora', ['agora.pe'], ['agora pay']),
  symbols: { $: 'USD' },
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'sent',
      kind: 'transfer_out',
      when: ['operación realizada (enviar|envío|transferir|transferencia)'],
      labels: {
        amount: 'monto',
        merchant: 'enviado a',
        date: 'fecha y hora|fecha',
        reference: 'número de operación|código de operación',
      },
      stops: ['destino', 'origen'],
    },
  ],
}
