import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** "Te acercamos el detalle de tu consumo …", then rows; transfers and direct debits alike. */
export const santanderArgentina: Bank = {
  ...knownBySender(
    'AR',
    'santander-argentina',
    'Santander Argentina',
    ['santander.com.ar', 'santanderrio.com.ar'],
    ['santander argentina'],
  ),
  advertisers: ['novedades.santander.com.ar'],
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['detalle de tu consumo', 'comercio'],
      unless: [TAKEN_BACK],
      sentences: ['terminada en {account}'],
      labels: { amount: 'monto', merchant: 'comercio', date: 'fecha', time: 'hora' },
      stops: ['cuotas', 'fecha', 'hora'],
    },
    {
      id: 'direct-debit',
      kind: 'payment',
      when: ['débito automático'],
      sentences: [
        '(debitamos|se debitó|se debitaron) {money}',
        'débito automático (de|a favor de) {merchant} (el {date}|con|{stop})',
      ],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: ['(recibiste|te hicieron|te hizo) una transferencia'],
      labels: {
        amount: 'importe|monto',
        merchant: 'ordenante|remitente|de',
        date: 'fecha',
        reference: 'número de comprobante|comprobante',
      },
      stops: ['cbu', 'cvu', 'cuit', 'fecha'],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['(realizaste|hiciste) una transferencia'],
      unless: [
        'recibi~|acredit~|ordenante|te (hizo|hicieron|transfirió|transfirieron|envió|enviaron)',
      ],
      labels: {
        amount: 'importe|monto',
        merchant: 'destinatario|nombre del destinatario',
        date: 'fecha',
        reference: 'número de comprobante|comprobante',
      },
      stops: ['cbu', 'cvu', 'cuit', 'cuenta débito', 'fecha'],
    },
  ],
}
