import type { Template } from '../../template/types.ts'
import { OFFER } from '../shared.ts'

export const bcp: ReadonlyArray<Template> = [
  OFFER,
  {
    id: 'settings',
    when: ['constancia de configuración|configuraste tu tarjeta'],
    ignored: 'settings',
  },
  {
    id: 'card-payment',
    kind: 'payment',
    when: ['realizaste un pago de tarjeta de crédito|pago de tarjeta de crédito propia'],
    sentences: ['(monto total|monto pagado) {money}', 'desde {_}{account}'],
    labels: { reference: 'número de operación' },
  },
  {
    id: 'transfer-out',
    kind: 'transfer_out',
    sentences: ['(realizaste una transferencia|transferiste|enviaste) [de|por] {amount}'],
    labels: { reference: 'número de operación' },
  },
]
