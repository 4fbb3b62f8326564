import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** A headline with the amount, often without cents; then rows. */
export const mercadoPagoArgentina: Bank = {
  ...knownBySender(
    'AR',
    'mercado-pago-argentina',
    'Mercado Pago Argentina',
    ['mercadopago.com.ar'],
    ['mercado pago argentina'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'to-be-debited',
      when: ['debitaremos (el total|{money})|te devolvemos hasta'],
      ignored: 'reminder',
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      sentences: [
        '(enviamos tu transferencia de|transferiste|enviaste) {money}',
        '(transferiste|enviaste) {money} a {merchant} (el {date}|desde|con|{stop})',
        'nombre y apellido {merchant} (entidad|cvu|cbu|{end})',
      ],
      unless: ['te (envió|transfirió)'],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      unless: ['préstamo|devol~|reintegr~'],
      sentences: [
        'recibiste {money} de {merchant}{end}',
        'recibiste {money} de {merchant} (el {date}|en tu|ya está|{stop})',
        '{merchant} te (envió|transfirió) {money}',
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK, 'servicio|factura|boleta|impuesto|tarjeta de crédito|pendiente'],
      sentences: ['pagaste {money} (a|en) {merchant} (con|el {date}|{stop})'],
    },
    {
      id: 'approved',
      kind: 'purchase',
      when: ['pago aprobado en|tu compra fue aprobada|tu pago fue aprobado'],
      unless: [TAKEN_BACK, 'servicio|factura|boleta|impuesto|pendiente'],
      sentences: ['total {money}', 'pago aprobado en {merchant}{end}', 'terminada en {account}'],
    },
  ],
}
