import type { Bank } from '../../template/types.ts'
import { ABROAD } from '../cr/bac-templates.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const OWN = 'tarjeta {_}(terminada en|terminación) {account}'

/** From one domain to Honduras, Guatemala, Nicaragua and Panama: the sign of the amount says where. */
export const ficohsa: Bank = {
  ...knownBySender('HN', 'ficohsa', 'Ficohsa', ['ficohsa.com', 'ficohsa.hn'], ['ficohsa']),
  country: null,
  currency: null,
  symbols: ABROAD,
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      unless: [TAKEN_BACK, 'intento de (compra|consumo)'],
      sentences: [
        '(realizó|se realizó) una compra por {money} en {merchant} (el {date}|con|tarjeta|{stop})',
        'consumo (de|por) {money} en {merchant} (el {date}|con|tarjeta|{stop})',
        OWN,
      ],
    },
    {
      id: 'card-payment',
      kind: 'payment',
      unless: ['no se aplicó'],
      isCommon: true,
      sentences: [
        'se aplicó un pago a su tarjeta {account} por {money}',
        'se aplicó un pago {_}por {money}',
      ],
    },
  ],
}
