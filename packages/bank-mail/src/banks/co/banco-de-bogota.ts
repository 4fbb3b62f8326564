import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const OWN = '(con|de|desde|en|a) tu {_}(terminad~ en|*|nro.|no.) {account}'
const labels = {
  amount: 'valor de la transacción|valor de la compra|valor del pago|valor pagado|valor|monto',
  account: 'tarjeta terminada en|cuenta de origen|cuenta origen|producto origen|cuenta|tarjeta',
  reference: 'número de aprobación|código de aprobación|número de comprobante',
  date: 'fecha y hora|fecha de la transacción|fecha',
}

/** Sentences ("Compra por $84,300 en …") and vouchers in rows. */
export const bancoDeBogota: Bank = {
  ...knownBySender(
    'CO',
    'banco-de-bogota',
    'Banco de Bogotá',
    ['bancodebogota.com.co', 'bancodebogota.com'],
    ['banco de bogota'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'refund',
      kind: 'refund',
      when: ['(anulación|reverso|reversión|devolución) de [la|tu|una] compra'],
      sentences: ['compra (por|de) {amount} en {merchant} (con tu|el {date}|{stop})', OWN],
      labels: { ...labels, merchant: 'comercio|establecimiento' },
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK, 'reversamos|anulamos'],
      sentences: [
        '(compra|compraste) [por|de] {amount} en {merchant} (con tu|desde|el {date}|{stop})',
        OWN,
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: [
        '(retiro|avance|retiraste) [por|de] {amount} en {merchant} (con tu|desde|de tu|el {date}|{stop})',
        '(retiro|avance|retiraste) [por|de] {amount}',
        OWN,
      ],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        'recibiste [una transferencia] [por|de] {amount} de {merchant} (en tu|el {date}|{stop})',
        'recibiste una transferencia de {merchant} por {amount}',
        OWN,
      ],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      unless: ['programad~|programaste'],
      sentences: [
        '(realizaste una transferencia|transferiste|enviaste) [por|de] {amount} a {merchant} (desde|con|el {date}|{stop})',
        '(realizaste una transferencia|transferiste|enviaste) [por|de] {amount}',
        OWN,
      ],
    },
    {
      id: 'movement',
      isCommon: true,
      when: ['(realizaste|hiciste|se realizó) (una|un) (compra|retiro|avance)'],
      kind: [
        ['retiro|avance', 'withdrawal'],
        ['compra', 'purchase'],
      ],
      sentences: ['(realizaste|hiciste|se realizó) (una|un) {operation} (con|desde|en|por) '],
      labels: { ...labels, merchant: 'comercio|establecimiento|lugar' },
    },
    {
      id: 'payment',
      isCommon: true,
      kind: 'payment',
      when: ['pago (exitoso|realizado)|realizaste un pago|comprobante de pago'],
      unless: ['pago (pendiente|programado|mínimo)'],
      labels: { ...labels, merchant: 'convenio|empresa|servicio|comercio' },
    },
  ],
}
