import type { Template } from '../../template/types.ts'

export const bancoNacionalCr: ReadonlyArray<Template> = [
  {
    id: 'voucher',
    when: ['comprobante de {_}(realizad~|efectuad~) (en|el)'],
    kind: [
      ['reversión|reverso|devolución|anulación', 'refund'],
      ['retiro|adelanto|avance', 'withdrawal'],
      ['pago', 'payment'],
      ['compra', 'purchase'],
    ],
    sentences: [
      'total {amount}',
      'comprobante de {operation} (realizad~|efectuad~) en {merchant} el {date}',
      'aut {reference}',
    ],
  },
  {
    id: 'sent',
    kind: 'transfer_out',
    unless: ['le (realizó|transfirió|envió)|ha recibido|recibió|recibid~'],
    when: [
      '(realizó|ha realizado|realizada) {_}(transferencia|sinpe)|(transferencia|sinpe móvil) {_}(exitos~|realizad~|enviad~)',
    ],

    labels: { amount: 'monto' },
  },
]
