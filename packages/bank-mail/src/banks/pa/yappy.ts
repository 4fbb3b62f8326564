import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const CODE = 'confirmación {reference}'

/** Payments by phone: what happened, the amount, whom, then rows. */
export const yappy: Bank = {
  ...knownBySender('PA', 'yappy', 'Yappy', ['yappy.com.pa'], ['yappy']),
  templates: [
    NOT_DONE,
    TO_COME,
    { id: 'asked', when: ['te pidieron un yappy'], ignored: 'information' },
    {
      id: 'received',
      kind: 'transfer_in',
      unless: ['fue (cancelad~|devuelt~|rechazad~)|participas'],
      sentences: [
        '(te enviaron por yappy|recibiste un yappy|recibiste un yappy de) {money}',
        'enviado por {merchant} {end}',
        CODE,
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      unless: ['fue (cancelad~|devuelt~|rechazad~)|participas'],
      sentences: [
        'has enviado un yappy de {money} a {merchant} \\({digits}\\)',
        '(enviaste por yappy|has enviado un yappy de) {money}',
        'enviado a {merchant} {end}',
        CODE,
      ],
    },
    {
      id: 'paid',
      kind: 'purchase',
      unless: ['fue (cancelad~|devuelt~|rechazad~)|participas'],
      sentences: ['pagaste por yappy {money}', 'pagado a {merchant} {end}', CODE],
    },
  ],
}
