import type { Template } from '../../template/types.ts'

export const bancoEstado: ReadonlyArray<Template> = [
  {
    id: 'transfer-out',
    kind: 'transfer_out',
    when: ['transferencia que realizaste|acabas de realizar una transferencia'],
    sentences: ['(hacia|destinatario) … nombre {merchant} (rut|{end})'],
    labels: {
      amount: 'monto transferido|monto',
      merchant: 'para',
      account: 'desde',
      date: 'fecha y hora de tef|fecha y hora',
      reference: 'n° transacción|n° de tef',
    },
    stops: ['rut', 'banco'],
  },
]
