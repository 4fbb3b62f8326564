import type { Template } from '../../template/types.ts'

export const nequi: ReadonlyArray<Template> = [
  {
    id: 'transfer-out-voucher',
    kind: 'transfer_out',
    when: ['(envío|transferencia) (realizad~|exitos~)', 'para'],
    labels: { amount: '¿cuánto?', reference: 'referencia' },
  },
  {
    id: 'deposit',
    kind: 'deposit',
    sentences: ['(recargaste|metiste) {amount}'],
  },
  {
    id: 'payment',
    kind: 'payment',
    unless: ['te pidi~|no pudimos'],
    sentences: [
      '(hiciste un pago|pago|pagaste) {_}(por|con) pse {_}{amount} (a|en) {merchant} (el {date}|desde|con|{stop})',
    ],
  },
]
