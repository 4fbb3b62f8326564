import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** One sentence that begins with a verb ("Recibiste 15.000 de …"), thousands by dots, often no sign; vouchers in rows. */
export const nequi: Bank = {
  ...knownBySender('CO', 'nequi', 'Nequi', ['nequi.com.co', 'nequi.com'], ['nequi']),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'refund',
      kind: 'refund',
      sentences: [
        '(te devolvimos|devolvimos|te reversamos|reversamos) {amount}',
        '(compra|pago) {_}en {merchant} (el {date}|con|{stop})',
      ],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      unless: ['te pidi~|te está pidiendo'],
      sentences: [
        'recibiste {amount} de {merchant} (el {date}|desde|por|con|{stop})',
        '{merchant} te (envió|mandó|transfirió) {amount} (el {date}|desde|por|con|{stop})',
        'te (enviaron|mandaron|transfirieron) {amount}',
      ],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      unless: ['no pudimos|programaste|podrás'],
      sentences: [
        '(enviaste|transferiste|mandaste) {amount} a (la|su) llave {_}de {merchant} (el {date}|al banco|en|{stop})',
        '(enviaste|transferiste|mandaste) {amount} a {merchant} (el {date}|al banco|desde|con|{stop})',
        '(enviaste|transferiste|mandaste) {amount}',
      ],
    },
    {
      id: 'transfer-out-voucher',
      kind: 'transfer_out',
      when: ['(envío|transferencia) (realizad~|exitos~)', 'para'],
      labels: {
        amount: '¿cuánto?|cuánto|valor',
        merchant: 'para',
        reference: 'referencia',
      },
      stops: ['¿cuánto?', '¿de dónde salió la plata?', 'número nequi', 'banco', 'conversación'],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: ['(sacaste|retiraste) {amount}', '(sacaste|retiraste) {amount} (en|el) '],
    },
    {
      id: 'deposit',
      kind: 'deposit',
      sentences: ['(recargaste|metiste) {amount}', '(recarga|consignación) por {amount}'],
    },
    {
      id: 'payment',
      kind: 'payment',
      unless: ['te pidi~|no pudimos'],
      sentences: [
        '(hiciste un pago|pago|pagaste) {_}(por|con) pse {_}{amount} (a|en) {merchant} (el {date}|desde|con|{stop})',
        'pagaste {amount} (a|en) {merchant} por pse',
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: ['te pidi~|no pudimos|reversamos|anulamos', TAKEN_BACK],
      sentences: [
        '(pagaste|compraste|compra por|compra de) {amount} (en|a) {merchant} (con tu|desde|el {date}|{stop})',
      ],
    },
  ],
}
