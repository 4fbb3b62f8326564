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
      'comprobante de {operation} (realizad~|efectuad~) ',
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
    sentences: ['por (un|el) monto de {amount}', '(transferencia|sinpe móvil) {_}por {amount}'],
    labels: {
      amount: 'monto|monto transferido',
      merchant: 'nombre del destinatario|destinatario|beneficiario|nombre destino',
      account: 'cuenta origen|cuenta debitada',
    },
    stops: ['cuenta', 'detalle', 'motivo'],
  },
]
