import type { Bank } from '../../template/types.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** Alerts are one sentence that begins with the bank's name; amounts come in four formats. */
export const bancolombia: Bank = {
  id: 'bancolombia',
  name: 'Bancolombia',
  country: 'CO',
  timeZone: 'America/Bogota',
  currency: 'COP',
  decimal: 'either',
  dateOrder: 'DMY',
  senders: ['bancolombia.com.co', 'notificacionesbancolombia.com', 'bancolombia.com'],
  names: ['bancolombia'],
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'refund',
      kind: 'refund',
      when: [
        '(anulación|reverso|reversión|reversamos|anulamos) (de|de la|de tu|la|tu) (compra|pago)|se (reversó|anuló) (tu|la) (compra|pago)|(recibiste|te hicimos) una devolución',
      ],
      sentences: [
        '(compra|pago|devolución) por {amount} (en|de|a) {merchant} (con tu|en tu|a tu|desde|el {date}|{time}|{stop})',
        '(compra|pago|devolución) por {amount}',
        '(con tu|en tu|a tu|asociada a|t.cred|t.deb) {_}{account}',
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      // Two in one sentence.
      unless: ['y {money} en', TAKEN_BACK],
      sentences: [
        '(compraste|compra por) {amount} en {merchant} (con tu|desde|el {date}|{date}|{time}|{stop})',
        '(con tu|asociada a|t.cred|t.deb) {_}{account}',
        // "… 12:30. 05/10/2026 T.Cred": the time stands before its date.
        '{time}. {date}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: [
        '(retiraste|sacaste|retiro por|avance por) {amount} (en|de) {merchant} (de tu|con tu|desde|el {date}|{stop})',
        '(de tu|con tu|desde tu|t.deb|t.cred) {_}{account}',
      ],
    },
    {
      id: 'card-payment',
      kind: 'payment',
      sentences: [
        '(pagaste|pago por|pago de|abonaste) {amount} (a|en|de|al) [la|tu|su] (tarjeta|t.cred)',
        '(tarjeta|t.cred) {_}{account}',
      ],
    },
    {
      id: 'loan-payment',
      kind: 'payment',
      sentences: [
        '(pagaste|pago por|pago de|abonaste) {amount} (al|a tu|en tu|a su) (crédito|préstamo)',
        'desde [tu|la|su] {_}{account}',
      ],
    },
    {
      id: 'fee',
      kind: 'fee',
      when: ['cuota de manejo|comisión por|gmf|4x1000'],
      unless: ['compraste|transferiste|pagaste|recibiste|retiraste'],
      sentences: [
        '(debitamos|debitaron|cobramos|cobraron|cobro|débito) {_}{amount}',
        '(de|en) tu {_}{account}',
      ],
    },
    {
      id: 'bill',
      kind: 'payment',
      sentences: [
        'factura {merchant} por {amount} fue pagada',
        'pagaste {amount} por código qr',
        'pagaste {amount} con qr',
        'recargaste {amount}',
        'desde tu {_}{account}',
      ],
    },
    {
      id: 'payment',
      kind: 'payment',
      sentences: [
        '(pagaste|pago por) {amount} (a|en) {merchant} (desde|con tu|el {date}|{stop})',
        '(desde|con tu|producto) {_}{account}',
      ],
    },
    {
      id: 'salary',
      kind: 'deposit',
      sentences: [
        'recibiste {_}(nómina|salario) de {merchant} por {amount}',
        'recibiste {_}(nómina|salario) por {amount} de {merchant} (en tu|a tu|el {date}|{stop})',
        '(en|a) tu {_}{account}',
      ],
    },
    {
      id: 'deposit',
      kind: 'deposit',
      sentences: [
        '(recibiste una|se hizo una|te hicieron una) (consignación|depósito) {_}{amount}',
        '(en|a) tu cuenta {_}{account}',
      ],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        'recepción [de] transferencia de {merchant} por {amount}',
        '(recibiste|te transfirieron) {amount} por qr de {merchant} (en tu|a tu|el {date}|{stop})',
        '(recibiste|te transfirieron|te enviaron) {_}de {merchant} por {amount}',
        '(recibiste|te transfirieron|te enviaron) {_}{amount} (de|desde) {merchant} (en tu|a tu|el {date}|{stop})',
        '(recibiste|te transfirieron|te enviaron) {_}{amount}',
        '(en|a) (tu|la) {_}{account}',
      ],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      unless: ['recibiste|recepción|te transfirieron'],
      sentences: [
        '(transferiste|enviaste|transferencia por) {amount}',
        'desde [tu|la] {_}{account} a {merchant} el {date}',
        'desde [tu|la] {_}{account}',
      ],
    },
  ],
}
