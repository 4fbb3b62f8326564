import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { OFFER } from '../spanish-alerts.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** One label and value a line; amounts of pesos by dots or by commas. */
export const bci: Bank = {
  ...knownBySender('CL', 'bci', 'Bci', ['bci.cl', 'bciplus.cl'], ['banco bci']),
  advertisers: ['info.bci.cl'],
  templates: [
    NOT_DONE,
    TO_COME,
    OFFER,
    {
      id: 'refund',
      kind: 'refund',
      when: [
        'se anuló la compra|anulación de [tu|la|una] compra|(compra|transacción) {_}(fue anulada|anulada)',
      ],
      labels: {
        amount: 'monto',
        merchant: 'comercio',
        account: 'número tarjeta crédito|número tarjeta débito|número tarjeta',
        date: 'fecha',
        time: 'hora',
      },
      stops: ['cuotas', 'fecha', 'hora', 'monto'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['realizaste una compra'],
      unless: [TAKEN_BACK],
      labels: {
        amount: 'monto',
        merchant: 'comercio',
        account: 'número tarjeta crédito|número tarjeta débito|número tarjeta',
        date: 'fecha',
        time: 'hora',
      },
      stops: ['cuotas', 'fecha', 'hora', 'monto'],
    },
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
      id: 'card-payment',
      kind: 'payment',
      when: ['pago de tu tarjeta de crédito', 'monto pagado'],
      labels: {
        amount: 'monto pagado',
        account: 'tarjeta de crédito',
        date: 'fecha',
        time: 'hora',
      },
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
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['realizaste una transferencia'],
      sentences: ['desde tu cuenta [n°|nº|no.] {account}'],
      labels: {
        amount: 'monto transferido',
        merchant: 'nombre del destinatario',
        date: 'fecha de abono|fecha',
        reference: 'número de comprobante',
      },
      stops: ['banco de destino', 'cuenta de destino', 'rut'],
    },
  ],
}
