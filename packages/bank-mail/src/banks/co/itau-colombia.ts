import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const labels = { amount: 'monto|valor', date: 'fecha y hora|fecha', account: 'número' }
const OWN = '(desde|con|en|a|de) tu {_}número {account}'

/** "Se realizó … desde tu Tarjeta Credito número *****1234 de Itaú", then amount and time in rows. */
export const itauColombia: Bank = {
  ...knownBySender(
    'CO',
    'itau-colombia',
    'Itaú Colombia',
    ['clienteitau.co', 'itau.co'],
    ['itau colombia'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'refund',
      kind: 'refund',
      when: ['(reversión|anulación|devolución|reintegro) de [la|una|tu] (compra|pago)'],
      sentences: ['(compra|pago) en {merchant} (desde|con|a|en) tu', OWN],
      labels,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      when: ['(se realizó|realizaste|hiciste) una compra'],
      sentences: ['una compra {_}en {merchant} (desde|con) tu', OWN],
      labels,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['(se realizó|realizaste|hiciste) un (retiro|avance)'],
      sentences: ['un (retiro|avance) {_}en {merchant} (desde|con|de) tu', OWN],
      labels,
    },
    {
      id: 'deposit',
      kind: 'deposit',
      when: [
        '(se realizó|recibiste) (un|una) (depósito|abono|consignación|pago de nómina) {_}(a|en) tu|pago de nómina',
      ],
      sentences: [OWN],
      labels: { ...labels, merchant: 'ordenante|empresa' },
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: [
        '(recibiste|se recibió|has recibido) una transferencia|se realizó una transferencia a tu',
      ],
      unless: ['desde tu'],
      sentences: ['una transferencia de {merchant} (a|en) tu', OWN],
      labels: { ...labels, merchant: 'ordenante|remitente' },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['(se realizó|realizaste|hiciste) una transferencia', 'desde tu'],
      sentences: [
        'de itaú a [nombre de] {merchant}{end}',
        'una transferencia a {merchant} desde tu',
        'desde tu {_}número {account}',
      ],
      labels: { ...labels, merchant: 'destinatario|beneficiario' },
    },
    {
      id: 'payment',
      kind: 'payment',
      when: ['(se realizó|realizaste|hiciste|recibimos) (un|el|tu) pago'],
      unless: ['nómina'],
      sentences: ['pago {_}a {merchant} desde tu', OWN],
      labels: { ...labels, merchant: 'convenio|empresa|servicio' },
    },
  ],
}
