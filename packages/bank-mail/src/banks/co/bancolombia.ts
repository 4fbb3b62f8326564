import type { Bank } from '../../template/types.ts'

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
    {
      id: 'purchase',
      kind: 'purchase',
      sentences: [
        '(compraste|compra por) {amount} en {merchant} (con tu|desde|el {date}|{stop})',
        '(con tu|asociada a|t.cred|t.deb) {_}{account}',
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
        '(pagaste|pago por|pago de) {amount} (a|en|de) [la|tu|su] (tarjeta|t.cred)',
        '(tarjeta|t.cred) {_}{account}',
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
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        '(recibiste|te transfirieron|te enviaron) {_}de {merchant} por {amount}',
        '(recibiste|te transfirieron|te enviaron) {_}{amount} (de|desde) {merchant} (en tu|a tu|el {date}|{stop})',
        '(recibiste|te transfirieron|te enviaron) {_}{amount}',
        '(en|a) tu {_}{account}',
      ],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      sentences: [
        '(transferiste|enviaste) {amount}',
        'desde [tu|la] {_}{account} a {merchant} el {date}',
        'desde [tu|la] {_}{account}',
      ],
    },
  ],
}
