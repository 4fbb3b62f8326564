import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const AMOUNT = [
  'monto transferido [{date}] {amount}',
  'monto de [la] transferencia [{date}] {amount}',
  'monto [{date}] {amount}',
]

/** Vouchers of transfers whose labels and values run together in one line; sentences for cards. */
export const santanderChile: Bank = {
  ...knownBySender(
    'CL',
    'santander-chile',
    'Santander Chile',
    ['santander.cl'],
    ['santander chile'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'refund',
      kind: 'refund',
      when: ['(anulación|devolución|reverso|reversa) de [la|tu|una] compra'],
      sentences: [
        '(por|de) {money}',
        'compra en {merchant} (el {date}|con|por|{stop})',
        'terminada en {account}',
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK, 'reversamos|anulamos'],
      sentences: [
        'compra {_}(por|de) {money} {_}en {merchant} (el {date}|con|{stop})',
        '(compra|compraste) {_}(por|de) {money}',
        'en {merchant} (el {date}|con tu|{stop})',
        'terminada en {account}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: ['(giro|avance) {_}(por|de) {money}', 'terminada en {account}', 'el {date}'],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      when: [
        '(ha|has) recibido una transferencia|recibiste una transferencia|transferencia recibida|nuestro cliente',
      ],
      sentences: [
        ...AMOUNT,
        'instruido por nuestro cliente {merchant} (detalle|{end})',
        'nuestro cliente {merchant} (realizó|ha realizado|ha efectuado|ha instruido) una transferencia',
        'con fecha {date}',
        'transferencia de [fondos de] {merchant} (por|a tu|el {date}|{stop})',
        'monto transferido {date}',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: [
        '(ha|has) realizado una transferencia|detalle de la transferencia realizada|comprobante {_}transferencia|realizaste una transferencia',
      ],
      unless: ['nuestro cliente|a (tu|su) cuenta'],
      sentences: [
        ...AMOUNT,
        'destino {_}nombre {merchant} (rut|mensaje|banco|monto|{end})',
        'destino … nombre {merchant} (rut|mensaje|banco|monto|{end})',
        'transferencia realizada el {date}',
        'transferencia {date}',
      ],
    },
    {
      id: 'payment',
      kind: 'payment',
      isCommon: true,
      when: ['comprobante de pago|pago (exitoso|realizado|de (servicio|cuenta|tarjeta|crédito))'],
      sentences: ['monto pagado {amount}', 'monto {amount}'],
      labels: { merchant: 'empresa|servicio|comercio', account: 'cuenta de cargo|cuenta origen' },
    },
  ],
}
