import type { Template } from '../../template/types.ts'

export const itauColombia: ReadonlyArray<Template> = [
  {
    id: 'refund',
    kind: 'refund',
    when: ['(reversión|anulación|devolución|reintegro) de [la|una|tu] (compra|pago)'],
    sentences: [
      '(compra|pago) en {merchant} (desde|con|a|en) tu',
      '(desde|con|en|a|de) tu {_}número {account}',
    ],
    labels: { amount: 'monto|valor', date: 'fecha y hora|fecha', account: 'número' },
  },
  {
    id: 'payment',
    kind: 'payment',
    when: ['(se realizó|realizaste|hiciste|recibimos) (un|el|tu) pago'],
    unless: ['nómina'],
    sentences: ['pago {_}a {merchant} desde tu', '(desde|con|en|a|de) tu {_}número {account}'],
    labels: {
      amount: 'monto|valor',
      date: 'fecha y hora|fecha',
      account: 'número',
      merchant: 'convenio|empresa|servicio',
    },
  },
]
