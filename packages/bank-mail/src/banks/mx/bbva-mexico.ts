import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'importe|importe de la operación|importe transferido|importe pagado|monto|cantidad',
  account:
    'cuenta de retiro|cuenta origen|cuenta de cargo|cuenta ordenante|cuenta de origen|desde la cuenta|tarjeta|terminación',
  date: 'fecha y hora de operación|fecha de operación|fecha y hora|fecha',
  reference: 'folio de operación|folio de internet|folio|número de autorización|clave de rastreo',
}
const stops = [
  'folio',
  'concepto',
  'motivo de pago',
  'banco destino',
  'cuenta destino',
  'referencia',
]
const OWN = '(con|de|desde|en|a) tu {_}(terminación|terminada en) {account}'

/** A greeting and one sentence, or a voucher in rows. */
export const bbvaMexico: Bank = {
  ...knownBySender(
    'MX',
    'bbva-mexico',
    'BBVA México',
    ['bbva.mx', 'bbva.com.mx', 'bbvabancomer.com'],
    ['bbva mexico', 'bbva bancomer'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    { id: 'code', when: ['(generaste|generamos|creaste|solicitaste) {_}código'], ignored: 'otp' },
    // Money put aside within one's own account does not move.
    {
      id: 'apartado',
      when: ['apartado|apartados|apartaste'],
      unless: ['compra|transferencia (enviada|recibida)'],
      ignored: 'information',
    },
    {
      id: 'refund',
      kind: 'refund',
      when: ['(devolución|cancelación|reverso|reembolso) de [tu|una|la] (compra|cargo|pago)'],
      sentences: [
        'por {money}',
        '(compra|cargo|pago) en {merchant} (con tu|por|el {date}|{stop})',
        OWN,
      ],
      labels: { ...labels, merchant: 'comercio|establecimiento' },
      stops,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: [
        '(realizaste|realizó|hiciste) {_}(compra|pago|cargo) {_}tarjeta|(compra|pago|cargo) (realizad~|exitos~|aprobad~) {_}tarjeta|(compra|pago|cargo) {_}tarjeta {_}(realizad~|exitos~|aprobad~)|realizaste una compra|compra (realizada|exitosa|aprobada)|pagaste {money} en',
      ],
      unless: [
        TAKEN_BACK,
        'pago (de|a) [tu] tarjeta|tarjeta de crédito fue pagada|retiro|meses sin intereses',
        'intento de (compra|pago|cargo)|cargo inusual|no pudo ser|por cada compra',
      ],
      sentences: [
        '(compra|pago|cargo) {_}(por|de) {money}',
        'pagaste {money} en {merchant} (con tu|el {date}|{stop})',
        '(compra|pago|cargo) {_}en {merchant} (con tu|por|el {date}|{stop})',
        OWN,
      ],
      labels: { ...labels, merchant: 'comercio|establecimiento|nombre del comercio' },
      stops,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['retiro (de efectivo|sin tarjeta|en cajero|en practicaja)|retiraste efectivo'],
      unless: ['código de retiro|vigencia|generaste'],
      sentences: ['(retiro|retiraste) {_}(por|de) {money}', OWN],
      labels: { ...labels, merchant: 'cajero|sucursal' },
      stops,
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: [
        'transferencia recibida|(recibiste|has recibido) (una|un) (transferencia|spei|depósito)|depósito de {_}recibid~|te (transfirieron|enviaron)',
      ],
      sentences: [
        '(recibiste|has recibido) {_}(por|de) {money}',
        'te (transfirieron|enviaron) {money}',
        '(transferencia|spei|depósito) {_}de {merchant} (por|en tu|a tu|el {date})',
        '(en|a) tu {_}(terminación|terminada en) {account}',
      ],
      labels: {
        ...labels,
        merchant: 'ordenante|nombre del ordenante|remitente|enviado por',
        account: 'cuenta destino|cuenta de depósito|cuenta beneficiaria|terminación',
      },
      stops: ['banco emisor', 'concepto', 'folio', 'referencia'],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: [
        'transferencia (enviada|realizada|exitosa|a terceros|interbancaria)|(enviaste|transferiste|realizaste una transferencia|hiciste una transferencia)|comprobante de transferencia|traspaso (exitoso|realizado)',
      ],
      sentences: [
        '(enviaste|transferiste|transferencia {_}por|transferencia de) {money}',
        '(enviaste|transferiste) {money} a {merchant} (desde|el {date}|{stop})',
        '(de|desde) tu {_}(terminación|terminada en) {account}',
      ],
      labels: {
        ...labels,
        merchant: 'nombre del beneficiario|beneficiario|nombre del tercero|destinatario|para',
      },
      stops,
    },
    {
      id: 'payment',
      kind: 'payment',
      when: [
        'pago (de servicio|de servicios|de [tu] tarjeta|exitoso|a tu tarjeta|recibido)|pagaste|recibimos tu pago|recarga (exitosa|de tiempo aire)',
      ],
      unless: ['fecha límite|pago mínimo|pago para no generar'],
      sentences: ['(pago|pagaste|recarga) {_}(por|de) {money}', 'pagaste {money}', OWN],
      labels: { ...labels, merchant: 'servicio|nombre del servicio|convenio|empresa|compañía' },
      stops,
    },
  ],
}
