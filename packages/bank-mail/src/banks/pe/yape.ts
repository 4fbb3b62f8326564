import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'monto total|monto de yapeo|monto yapeado|monto recibido|monto pagado|monto|total',
  date: 'fecha y hora|fecha y hora de la operación|fecha',
  reference: 'número de operación yape|número de operación|n° de operación|nro. de operación',
}
const stops = [
  'número de operación',
  'celular',
  'titular',
  'fecha y hora',
  'banco destino',
  'n° de celular',
]

/** "Yapeaste …", "¡Tu pago en … fue exitoso!", then rows. The phone number is the person's own. */
export const yape: Bank = {
  ...knownBySender('PE', 'yape', 'Yape', ['yape.pe', 'yape.com.pe'], ['yape']),
  advertisers: ['novedadesyape.pe'],
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'received',
      kind: 'transfer_in',
      when: ['te yapearon|te (yapeó|envió)|recibiste (un yapeo|{amount})|yapeo recibido'],
      sentences: [
        '{merchant} te (yapeó|envió) {amount}',
        'te yapearon {amount}',
        'recibiste {_}{amount} de {merchant} (el {date}|{stop})',
      ],
      labels: { ...labels, merchant: 'enviado por|de|yapero|nombre del remitente' },
      stops,
    },
    {
      id: 'refund',
      kind: 'refund',
      when: ['(devolución|reembolso|te devolvimos)'],
      sentences: [
        '(devolución|reembolso) de {amount}',
        'te devolvimos {amount}',
        '(pago|compra) en {merchant} (fue|el {date}|{stop})',
      ],
      labels: { ...labels, merchant: 'comercio|tienda' },
      stops,
    },
    {
      id: 'shop',
      kind: 'payment',
      when: ['tu (pago|compra|recarga) {_}(fue exitos~|exitos~)|pagaste'],
      sentences: [
        'tu (pago|compra|recarga) (en|a) {merchant} fue exitos~',
        'pagaste {amount} (a|en) {merchant} (el {date}|con|{stop})',
      ],
      labels: { ...labels, merchant: 'empresa|servicio|comercio|tienda' },
      stops,
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: ['yapeaste|yapeo (exitoso|realizado)|(realizaste|hiciste) un yapeo|monto de yapeo'],
      sentences: [
        'yapeaste {amount} a {merchant} (el {date}|{stop})',
        'yapeaste a {merchant}{stop}',
        'yapeaste {amount}',
      ],
      labels: {
        ...labels,
        merchant: 'nombre del beneficiario|beneficiario|enviado a|destinatario|para',
      },
      stops,
    },
  ],
}
