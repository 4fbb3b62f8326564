import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** Commission and its tax have rows of their own beside the amount. */
const labels = {
  amount: 'importe|importe total|monto|cantidad',
  operation: 'operación|tipo de operación|descripción',
  // The day of the operation has no year where this one has.
  date: 'fecha de aplicación|fecha aplicación|fecha de operación|fecha de la operación',
  time: 'hora de operación',
  reference: 'clave de rastreo|número de autorización|folio',
}
const stops = [
  'fecha de aplicación',
  'canal de operación',
  'comisión',
  'concepto de pago',
  'número de referencia',
  'banco destino',
  'e-mail del beneficiario',
  'rfc del beneficiario',
  'cuenta destino',
]
const TIME = 'fecha y hora de la operación {_}{time}'

/** Rows of "Operación" and "Importe"; the operation is written without a year, its application with one. */
export const banorte: Bank = {
  ...knownBySender('MX', 'banorte', 'Banorte', ['banorte.com'], ['banorte']),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'service',
      when: [
        'operación (alta|baja|bloqueo|desbloqueo|activación|desactivación|cambio|consulta|información|informacion|registro|modificación|cancelación|vinculación|actualización|configuración|solicitud|reporte|aclaración|inicio)',
      ],
      unless: ['cancelación de (compra|pago|cargo)'],
      ignored: 'settings',
    },
    {
      id: 'spei-received',
      kind: 'transfer_in',
      sentences: [
        '(abono|depósito|transferencia) [spei] (de|por) {amount} el {date} [horas|hrs] a (la|su|tu) cuenta {account}',
        '(abono|depósito) [spei] (de|por) {amount}',
        'clave de rastreo {reference}',
      ],
      labels: { merchant: 'ordenante|nombre del ordenante|nombre ordenante' },
      stops,
    },
    {
      id: 'credit',
      when: ['(ha registrado|se registró|se realizó|se hizo) un (abono|depósito)'],
      kind: [
        ['reverso|devolución|cancelación|bonificación', 'refund'],
        ['spei|traspaso|transferencia', 'transfer_in'],
        ['nómina|depósito|abono|pago', 'deposit'],
      ],
      sentences: ['(su|tu) (cuenta|tarjeta) {account}', TIME],
      labels: { ...labels, merchant: 'ordenante|nombre del ordenante' },
      stops,
    },
    {
      id: 'charge',
      when: ['(ha registrado|se registró|se realizó|se hizo) un cargo'],
      kind: [
        ['comisión|anualidad|interés|intereses', 'fee'],
        ['disposición|retiro', 'withdrawal'],
        ['traspaso|transferencia|spei|envío', 'transfer_out'],
        ['pago|domiciliación|recarga|tiempo aire', 'payment'],
        ['compra|consumo|cargo', 'purchase'],
      ],
      sentences: ['(su|tu) (cuenta|tarjeta) {account}', TIME],
      labels: { ...labels, merchant: 'comercio|establecimiento|nombre del comercio|beneficiario' },
      stops,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['(se hizo|hiciste|se realizó|realizaste) un retiro'],
      sentences: ['fecha y hora de la operación {date}'],
      labels: {
        ...labels,
        amount: 'retiro cuenta|retiro|importe|monto',
        account: 'no tarjeta|número de tarjeta|tarjeta',
      },
      stops,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['(se hizo|hiciste|se realizó|realizaste) una compra'],
      sentences: [
        'una compra (por|de) {amount} (en|con)',
        'compra {_}en {merchant} (con (tu|su)|el {date}|por|{stop})',
        'fecha y hora de la operación {date}',
        '(tarjeta|cuenta) {_}{account}',
      ],
      labels: {
        ...labels,
        amount: 'importe|monto|importe de la compra|compra',
        merchant: 'comercio|establecimiento|nombre del comercio',
      },
      stops,
    },
    {
      id: 'mobile',
      when: ['operación ha sido registrada'],
      kind: [
        ['propias|mis cuentas|inversión|apartado|pagaré', 'transfer_out'],
        ['pago|domiciliación|recarga|tiempo aire|donativo', 'payment'],
        ['retiro|dinero en efectivo|disposición', 'withdrawal'],
        ['transferencia~|traspaso~|spei|envío|orden de pago', 'transfer_out'],
        ['compra~', 'purchase'],
      ],
      labels: {
        ...labels,
        date: 'fecha de operación|fecha de aplicación',
        account: 'cuenta origen|cuenta de retiro|cuenta de cargo|cuenta ordenante',
        merchant:
          'nombre del beneficiario|beneficiario|servicio|empresa|nombre del servicio|compañía|convenio',
      },
      stops,
    },
  ],
}
