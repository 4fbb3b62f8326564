import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** A sentence, then the amount and both accounts one label and value a line. */
export const bice: Bank = {
  ...knownBySender('CL', 'bice', 'BICE', ['bice.cl', 'bancobice.cl'], ['banco bice']),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['hicimos la transferencia'],
      sentences: [
        'cuenta de destino nombre {merchant} (rut|banco|{end})',
        'cuenta de origen número de cuenta {account}',
        'cuenta de origen … número de cuenta {account}',
      ],
      labels: { amount: 'monto', date: 'fecha y hora' },
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: ['recibiste una transferencia'],
      sentences: [
        'cuenta de origen nombre {merchant} (rut|banco|{end})',
        'cuenta de destino número de cuenta {account}',
        'cuenta de destino … número de cuenta {account}',
      ],
      labels: { amount: 'monto', date: 'fecha y hora' },
    },
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['pago de [tu] tarjeta de crédito|pagaste tu tarjeta'],
      labels: { amount: 'monto pagado', account: 'tarjeta', date: 'fecha y hora' },
    },
  ],
}
