import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** One sentence with all of it; money put aside ("Apartados") stays with its owner. */
export const openbankMexico: Bank = {
  ...knownBySender(
    'MX',
    'openbank-mexico',
    'Openbank México',
    ['openbank.mx'],
    ['openbank mexico'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'apartado',
      when: ['(abonaste|retiraste) {money} …tus apartados'],
      ignored: 'information',
    },
    { id: 'instalments', when: ['diferiste (tu|una) compra'], ignored: 'information' },
    {
      id: 'top-up',
      kind: 'payment',
      when: ['tu recarga de tiempo aire'],
      sentences: ['tu recarga de tiempo aire al teléfono {_}por {money} se confirmó'],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      sentences: ['enviaste {money} a {merchant} desde tu cuenta {account} el {date}'],
    },
    {
      id: 'card-payment',
      kind: 'payment',
      unless: ['(no|si|si ya|cuando) recibimos (tu|el|su) (pago|abono)'],
      sentences: ['recibimos tu pago por {money} a tu tarjeta', 'terminación {account} el {date}'],
    },
  ],
}
