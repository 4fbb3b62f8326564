import type { Template } from '../../template/types.ts'

export const produbanco: ReadonlyArray<Template> = [
  // Keyed in by the person; what arrives is called "recibida".
  {
    id: 'transfer-entered',
    kind: 'transfer_out',
    isCommon: true,
    when: ['transferencia ingresada', 'beneficiario'],
    unless: ['recibi~|acredit~|(a|en) (tu|su) cuenta|programad~|pago de {_}tarjeta'],
    labels: { amount: 'monto' },
  },
]
