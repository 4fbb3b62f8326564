/** The templates that several banks of Chile need. */
import type { Template } from '../../template/types.ts'

export const RECEIVED: Template = {
  id: 'received',
  kind: 'transfer_in',
  when: [
    'nuestr~[\\(a\\)] (cliente|socio)',
    '[te] (ha instruido|ha efectuado|ha realizado|realizó|efectuó|instruyó) [una|la siguiente] transferencia',
  ],
  unless: ['(pagaste|realizaste|acabas de realizar) '],

  labels: {
    amount: 'monto transferencia|monto transferido',
    time: 'hora',
    reference: 'número de operación|nº de operación|número de transacción|número de comprobante',
  },
}
