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
    labels: { date: 'fecha y hora', reference: 'número de operación' },
  },
  {
    id: 'transfer-out',
    kind: 'transfer_out',
    sentences: [
      '(realizaste una transferencia|transferiste|enviaste) [de|por] {amount}',
      'enviado a\n {merchant}{end}',
    ],
    labels: {
      date: 'fecha y hora',
      account:
        'número de tarjeta de crédito|número de tarjeta de débito|número de tarjeta|desde|cuenta de origen|cuenta origen',
      reference: 'número de operación',
      merchant: 'enviado a|beneficiario|destinatario',
    },
    stops: ['número de operación', 'fecha y hora', 'moneda', 'banco destino', 'enviado a'],
  },
]
