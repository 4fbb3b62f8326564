import type { Template } from '../../template/types.ts'
import { OFFER } from '../shared.ts'

export const bci: ReadonlyArray<Template> = [
  OFFER,
  {
    id: 'withdrawal',
    kind: 'withdrawal',
    when: ['realizaste un (giro|retiro|avance)'],
    labels: {
      amount: 'monto',
      merchant: 'cajero|lugar',
      account: 'número tarjeta crédito|número tarjeta débito|número tarjeta',
      date: 'fecha',
      time: 'hora',
    },
    stops: ['fecha', 'hora', 'monto'],
  },
  {
    id: 'transfer-in',
    kind: 'transfer_in',
    when: ['has recibido una transferencia'],
    sentences: ['has recibido una transferencia de fondos de {merchant} hacia tu cuenta'],
    labels: {
      amount: 'monto transferido|monto recibido',
      account: 'nº de cuenta|n° de cuenta',
      date: 'fecha de la transferencia|fecha',
      time: 'hora',
      reference: 'nº de comprobante|n° de comprobante|número de comprobante',
    },
  },
]
