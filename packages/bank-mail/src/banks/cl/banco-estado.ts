import type { Template } from '../../template/types.ts'

export const bancoEstado: ReadonlyArray<Template> = [
  {
    id: 'transfer-out',
    kind: 'transfer_out',
    when: ['transferencia que realizaste|acabas de realizar una transferencia'],

    labels: { amount: 'monto', account: 'desde', reference: 'n° transacción|n° de tef' },
  },
]
