import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** Vouchers in rows; the card by its last four digits in a row of their own. */
export const mach: Bank = {
  ...knownBySender(
    'CL',
    'mach',
    'MACH',
    ['machbank.cl', 'mach.cl', 'somosmach.com'],
    ['mach bci', 'machbank'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'refund',
      kind: 'refund',
      when: ['comprobante de (devolución|anulación)', 'comercio'],
      labels: {
        amount: 'monto devuelto|monto',
        merchant: 'comercio',
        account: 'últimos 4 dígitos de la tarjeta',
        date: 'fecha y hora',
      },
      stops: ['monto devuelto'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['comprobante de (compra|pago)', 'comercio'],
      unless: [TAKEN_BACK],
      labels: {
        amount: 'monto pagado|total|monto',
        merchant: 'comercio',
        account: 'últimos 4 dígitos de la tarjeta',
        date: 'fecha y hora',
        reference: 'nr. identificador de la compra|identificador visa',
      },
      stops: [
        'monto pagado',
        'monto \\(moneda original\\)',
        'cantidad de cuotas',
        'tipo de tarjeta',
        'tarjeta visa',
        'nombre en tarjeta',
      ],
    },
  ],
}
