import type { Template } from '../../template/types.ts'

export const bancoDeChile: ReadonlyArray<Template> = [
  {
    id: 'transfer-in',
    kind: 'transfer_in',
    when: [
      '(ha efectuado|efectuó|realizó|ha realizado) una transferencia [de fondos] {_}a (tu|su) cuenta|transferencia recibida|has recibido una transferencia',
    ],

    labels: { amount: 'monto', reference: 'número de comprobante|transacción' },
  },
  {
    id: 'transfer-out',
    kind: 'transfer_out',
    when: [
      'transferencia a terceros|transferencia {_}(exitosa|realizada)|has (efectuado|realizado) una transferencia',
    ],

    labels: {
      amount: 'monto',
      merchant: 'nombre y apellido',
      reference: 'transacción|número de comprobante|id transacción',
    },
  },
]
