import type { Template } from '../../template/types.ts'
import { OFFER } from '../shared.ts'

export const bci: ReadonlyArray<Template> = [
  OFFER,
  {
    id: 'withdrawal',
    kind: 'withdrawal',
    when: ['realizaste un (giro|retiro|avance)'],
    labels: { amount: 'monto', time: 'hora' },
  },
  {
    id: 'transfer-in',
    kind: 'transfer_in',
    when: ['has recibido una transferencia'],

    labels: {
      amount: 'monto transferido',
      time: 'hora',
      reference: 'nº de comprobante|n° de comprobante|número de comprobante',
    },
  },
]
