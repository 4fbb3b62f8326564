import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { ABROAD } from './bac-templates.ts'

const OWN = 'tarjeta {_}terminada en {account}'

/** From one domain to Nicaragua, Costa Rica, Honduras and Panama: the sign of the amount says where. */
export const lafise: Bank = {
  ...knownBySender('CR', 'lafise', 'LAFISE', ['lafise.com'], ['lafise', 'lafise bancentro']),
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
        '(consumo|compra) por {money} en {merchant} con (su|tu) tarjeta',
        OWN,
        'con (su|tu) tarjeta {_}el {date}',
      ],
    },
    {
      id: 'purchase-in-rows',
      kind: 'purchase',
      isCommon: true,
      when: ['(consumo|compra) con (su|tu) tarjeta', 'comercio', 'monto {money}'],
      unless: [TAKEN_BACK, 'intento de (compra|consumo)'],
      sentences: ['monto {money}', OWN],
      labels: { merchant: 'comercio', date: 'fecha', reference: 'autorización' },
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      sentences: [
        '(realizó|realizaste) una transferencia por {money} a favor de {merchant} desde (su|tu) cuenta {account}',
      ],
    },
  ],
}
