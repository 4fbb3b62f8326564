/** The templates that several banks of Costa Rica need. */
import type { Template } from '../../template/types.ts'

export const CODE: Template = {
  id: 'code',
  when: ['(ha generado|generó|generaste) (un|una) (retiro|código|orden) {_}sin tarjeta'],
  ignored: 'otp',
}

// A card that a shop only checks is charged nothing.
export const NOTHING_CHARGED: Template = {
  id: 'nothing-charged',
  when: ['tipo de transacción', 'monto (crc|usd|gtq|hnl|nio) .00'],
  ignored: 'information',
}

// Points that are paid out to the card come as a payment.
export const POINTS: Template = {
  id: 'points',
  kind: 'refund',
  when: ['tipo de transacción pago', 'comercio red puntos'],
  labels: { amount: 'monto', reference: 'autorización|número de referencia|referencia' },
}

export const CARD: Template = {
  id: 'card',
  when: ['tipo de transacción'],
  unless: ['(estado|resultado) (denegad~|rechazad~|declinad~)'],
  kind: [
    ['reversión|reverso|devolución|anulación|crédito', 'refund'],
    ['retiro|adelanto|avance|cajero', 'withdrawal'],
    ['preautorización|pre-autorización', 'hold'],
    ['pago|cargo automático', 'payment'],
    ['compra|consumo|débito|cargo', 'purchase'],
  ],
  labels: {
    amount: 'monto',
    reference: 'autorización|número de referencia|referencia',
    operation: 'tipo de transacción',
  },
}

export const APPROVED: Template = {
  id: 'approved',
  kind: 'purchase',
  unless: [
    '(anulación|reverso|reversión|reversa|devolución|extorno|reembolso|reintegro) (de|por)|(se|te|le) (reversó|anuló|devolvimos|reembolsamos)|(anulada|reversada|extornada|reembolsada)|reversamos|anulamos|extornamos',
    'fue (reversad~|anulad~|devuelt~)',
  ],
  sentences: [
    '(transacción|compra) aprobada en {merchant} por {money} con',
    'autorización {reference}',
  ],
}

export const MOVEMENT: Template = {
  id: 'movement',
  when: ['tipo de movimiento (crédito|débito)'],
  kind: [
    ['crédito', 'transfer_in'],
    ['débito', 'transfer_out'],
  ],
  labels: {
    amount: 'monto',
    reference: 'autorización|número de referencia|referencia',
    operation: 'tipo de movimiento',
  },
}

export const RECEIVED: Template = {
  id: 'received',
  kind: 'transfer_in',
  unless: ['debitando su cuenta', 'si usted recibió|fue (devuelt~|rechazad~)'],
  when: [
    'ha recibido (una transferencia|dinero|un sinpe|{amount})|recibió (una transferencia|dinero|un sinpe|{amount})|le (transfirió|envió|realizó una transferencia)|transferencia {_}recibida|se acreditó|transferencia sinpe … se aplicó en la cuenta',
  ],
  sentences: ['por un monto de {money}', 'número de referencia {reference}'],
  labels: { reference: 'autorización|número de referencia|referencia' },
}
