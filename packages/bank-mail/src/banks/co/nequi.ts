import type { Template } from '../../template/types.ts'

export const nequi: ReadonlyArray<Template> = [
  {
    id: 'transfer-out-voucher',
    kind: 'transfer_out',
    when: ['(envío|transferencia) (realizad~|exitos~)', 'para'],
    labels: { amount: '¿cuánto?|cuánto|valor', merchant: 'para', reference: 'referencia' },
    stops: ['¿cuánto?', '¿de dónde salió la plata?', 'número nequi', 'banco', 'conversación'],
  },
  {
    id: 'deposit',
    kind: 'deposit',
    sentences: ['(recargaste|metiste) {amount}', '(recarga|consignación) por {amount}'],
  },
  {
    id: 'payment',
    kind: 'payment',
    unless: ['te pidi~|no pudimos'],
    sentences: [
      '(hiciste un pago|pago|pagaste) {_}(por|con) pse {_}{amount} (a|en) {merchant} (el {date}|desde|con|{stop})',
      'pagaste {amount} (a|en) {merchant} por pse',
    ],
  },
]
