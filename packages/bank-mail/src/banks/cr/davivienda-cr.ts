import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** One sentence per alert; the currency before the amount, behind it, or in words with "por" between. */
export const daviviendaCr: Bank = {
  ...knownBySender(
    'CR',
    'davivienda-cr',
    'Davivienda Costa Rica',
    // Scotiabank Costa Rica became part of it and writes the same sentences.
    [
      'davivienda.cr',
      'davibank.cr',
      'scotiabankcr.com',
      'alertasscotiabank@scotiabank.com',
      'alertas.cr@scotiabank.com',
    ],
    ['davivienda costa rica', 'davibank', 'scotiabank de costa rica'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    // Money that was to come and went back: nothing was on the account.
    { id: 'sent-back', when: ['crédito directo … fue devuelto'], ignored: 'information' },
    {
      id: 'purchase-in-words',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      sentences: [
        'en {currency} por {amount}',
        'realizada en {merchant}, el {date}, con la tarjeta',
        'terminada en {account}',
        'ref # {reference}',
      ],
      when: ['realizada en … con la tarjeta … en (colones|dólares|dólares us) por {amount}'],
    },
    {
      id: 'reversal',
      kind: 'refund',
      when: ['le notifica que la transacción realizada en', 'fue (reversada|anulada)'],
      sentences: [
        'por {money} fue (reversada|anulada)',
        'transacción realizada en {merchant}, el día {date}',
        'terminada en {account}',
        'autorización {reference}',
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['le notifica que la transacción realizada en', 'fue aprobada'],
      sentences: [
        'por {money} fue aprobada',
        'transacción realizada en {merchant}, el día {date}',
        'terminada en {account}',
        'autorización {reference}',
      ],
    },
    {
      id: 'sinpe-movil',
      kind: 'transfer_in',
      unless: ['si ha recibido|fue (rechazad~|devuelt~)'],
      when: ['ha recibido {money} de'],
      sentences: [
        'ha recibido {money} de {merchant} (al sinpe|por sinpe)',
        'comprobante {reference}',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      unless: ['si ha recibido|fue (rechazad~|devuelt~)'],
      when: ['ha recibido (un pago inmediato|una transferencia sinpe|una transferencia)'],
      sentences: [
        'por un monto de {money}',
        '(pago inmediato|transferencia sinpe|transferencia) de {merchant} (desde|por un monto)',
        'número de referencia {reference}',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      unless: ['no se realizó el envío|fue (rechazad~|devuelt~)'],
      when: ['se realizó el envío por un monto de'],
      sentences: ['envío por un monto de {money}', 'número de referencia {reference}'],
    },
    {
      id: 'debited',
      kind: 'payment',
      when: ['se debitó de su cuenta {_}un monto de'],
      sentences: [
        'un monto de {money}',
        'débito directo sinpe de {merchant} (número|{stop})',
        'de su cuenta cr{account}',
        'número de referencia {reference}',
      ],
    },
  ],
}
