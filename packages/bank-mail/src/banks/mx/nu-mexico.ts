import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = { amount: 'monto', date: 'fecha', time: 'hora' }

/** One sentence with the other's name, then rows of amount, day and hour. */
export const nuMexico: Bank = {
  ...knownBySender('MX', 'nu-mexico', 'Nu México', ['nu.com.mx'], ['nu mexico']),
  templates: [
    NOT_DONE,
    // Before what lies ahead: "empresa a la cual se realizará el pago" is a row of what was paid.
    {
      id: 'top-up',
      kind: 'payment',
      when: ['comprobante de [tu] pago de (recarga|servicio|servicios)'],
      labels: {
        amount: 'monto',
        merchant: 'empresa a la cual se realizará el pago',
        reference: 'código de operación',
      },
    },
    TO_COME,
    // Money put aside ("Cajita") stays with its owner.
    {
      id: 'cajita',
      when: ['(guardaste|retiraste|sacaste) {money} (en|de) tu cajita'],
      ignored: 'information',
    },
    {
      id: 'received',
      kind: 'transfer_in',
      unless: ['si {_}hizo una transferencia'],
      when: ['hizo una transferencia a tu cuenta nu'],
      sentences: [
        'cuenta nu por monto {money}',
        '{merchant} hizo una transferencia a tu cuenta nu',
      ],
      labels,
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: ['la transferencia que hiciste a la cuenta de … fue exitosa'],
      sentences: ['que hiciste a la cuenta de {merchant} en {_}fue exitosa'],
      labels,
    },
    {
      id: 'card-payment',
      kind: 'payment',
      unless: ['(no|si|si ya|cuando) recibimos (tu|el|su) (pago|abono)'],
      when: ['recibimos tu pago de {money}'],
      sentences: ['recibimos tu pago de {money}'],
      stops: ['tu límite'],
    },
  ],
}
