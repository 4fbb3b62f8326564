import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const HEADINGS = 'fecha moneda monto comercio estado tipo'
const CARD = 'tarjeta {_}# {account}'

/** One row of values: the currency in a column of its own ("RD", "US") and a bare "$" in the next. */
export const bhd: Bank = {
  ...knownBySender('DO', 'bhd', 'Banco BHD', ['bhd.com.do', 'bhdleon.com.do'], ['banco bhd']),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'declined',
      when: [HEADINGS, '(declinada|rechazada|denegada|no aprobada|fallida)'],
      ignored: 'declined',
    },
    {
      id: 'reversal',
      kind: 'refund',
      when: [HEADINGS, '(reversada|reverso|devolución|anulada)'],
      sentences: [
        '{date} [{currency}] {money} {merchant} (reversada|anulada)',
        '{date} [{currency}] {money} (reversada|anulada)',
        CARD,
      ],
      // Below "Comercio" stands nothing here: not the next heading.
      labels: { merchant: 'nombre del comercio' },
    },
    {
      id: 'card',
      when: [HEADINGS],
      kind: [
        ['retiro|avance', 'withdrawal'],
        ['pago', 'payment'],
        ['compra|consumo', 'purchase'],
      ],
      sentences: ['{date} [{currency}] {money} {merchant} aprobada {operation} {end}', CARD],
    },
    {
      id: 'transfer',
      kind: 'transfer_out',
      when: ['producto origen', 'producto destino', 'beneficiario'],
      labels: {
        amount: 'monto',
        merchant: 'beneficiario',
        account: 'producto origen',
        date: 'fecha y hora de la transacción',
        reference: 'número de confirmación',
      },
      stops: ['número de confirmación', 'producto destino', 'descripción'],
    },
  ],
}
