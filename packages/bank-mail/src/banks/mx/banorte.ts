import type { Template } from '../../template/types.ts'

export const banorte: ReadonlyArray<Template> = [
  {
    id: 'spei-received',
    kind: 'transfer_in',
    sentences: [
      '(abono|depósito|transferencia) [spei] (de|por) {amount} el {date} [horas|hrs] a (la|su|tu) cuenta {account}',
      'clave de rastreo {reference}',
    ],
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
    sentences: ['fecha y hora de la operación {_}{time}'],
    labels: {
      amount: 'importe',
      operation: 'operación',
      date: 'fecha de aplicación',
      time: 'hora de operación',
      reference: 'clave de rastreo|número de autorización|folio',
    },
  },
  {
    id: 'withdrawal',
    kind: 'withdrawal',
    when: ['(se hizo|hiciste|se realizó|realizaste) un retiro'],
    sentences: ['fecha y hora de la operación {date}'],
    labels: {
      amount: 'retiro cuenta',
      time: 'hora de operación',
      reference: 'clave de rastreo|número de autorización|folio',
      account: 'no tarjeta',
    },
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
      amount: 'importe',
      operation: 'operación',
      time: 'hora de operación',
      reference: 'clave de rastreo|número de autorización|folio',
      account: 'cuenta origen',
    },
  },
]
