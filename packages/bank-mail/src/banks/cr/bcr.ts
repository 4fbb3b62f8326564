import type { Bank } from '../../template/types.ts'

/** One row of values below a row of headings; the currency in words in a column of its own. */
export const bcr: Bank = {
  id: 'bcr',
  name: 'Banco de Costa Rica',
  country: 'CR',
  timeZone: 'America/Costa_Rica',
  currency: 'CRC',
  decimal: 'either',
  dateOrder: 'DMY',
  senders: ['bancobcr.com'],
  names: ['banco de costa rica'],
  templates: [
    {
      id: 'declined',
      when: ['estado', '(negad~|rechazad~|denegad~|declinad~)'],
      ignored: 'declined',
    },
    {
      id: 'reversal',
      kind: 'refund',
      when: ['(reversión|reversada|reversa|devolución|anulación|anulada)', 'comercio'],
      labels: {
        amount: 'monto',
        currency: 'moneda',
        merchant: 'comercio',
        operation: 'estado',
        date: 'fecha',
        reference: 'no. referencia|referencia|autorización',
      },
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['transacción', 'comercio', 'estado', 'aprobada'],
      labels: {
        amount: 'monto',
        currency: 'moneda',
        merchant: 'comercio',
        operation: 'estado',
        date: 'fecha',
        reference: 'no. referencia|referencia|autorización',
      },
    },
  ],
}
