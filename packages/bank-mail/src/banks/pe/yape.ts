import type { Template } from '../../template/types.ts'

export const yape: ReadonlyArray<Template> = [
  {
    id: 'shop',
    kind: 'payment',
    when: ['tu (pago|compra|recarga) {_}(fue exitos~|exitos~)|pagaste'],
    sentences: [
      'tu (pago|compra|recarga) (en|a) {merchant} fue exitos~',
      'pagaste {amount} (a|en) {merchant} (el {date}|con|{stop})',
    ],
    labels: {
      amount: 'monto total|monto de yapeo|monto yapeado|monto recibido|monto pagado|monto|total',
      date: 'fecha y hora|fecha y hora de la operación|fecha',
      reference: 'número de operación yape|número de operación|n° de operación|nro. de operación',
      merchant: 'empresa|servicio|comercio|tienda',
    },
    stops: [
      'número de operación',
      'celular',
      'titular',
      'fecha y hora',
      'banco destino',
      'n° de celular',
    ],
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
      amount: 'monto total|monto de yapeo|monto yapeado|monto recibido|monto pagado|monto|total',
      date: 'fecha y hora|fecha y hora de la operación|fecha',
      reference: 'número de operación yape|número de operación|n° de operación|nro. de operación',
      merchant: 'nombre del beneficiario|beneficiario|enviado a|destinatario|para',
    },
    stops: [
      'número de operación',
      'celular',
      'titular',
      'fecha y hora',
      'banco destino',
      'n° de celular',
    ],
  },
]
