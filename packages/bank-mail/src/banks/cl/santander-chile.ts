import type { Template } from '../../template/types.ts'

export const santanderChile: ReadonlyArray<Template> = [
  {
    id: 'received',
    kind: 'transfer_in',
    when: [
      '(ha|has) recibido una transferencia|recibiste una transferencia|transferencia recibida|nuestro cliente',
    ],
    sentences: [
      'monto transferido [{date}] {amount}',
      'monto de [la] transferencia [{date}] {amount}',
      'monto [{date}] {amount}',
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
      'monto transferido [{date}] {amount}',
      'monto de [la] transferencia [{date}] {amount}',
      'monto [{date}] {amount}',
      'destino {_}nombre {merchant} (rut|mensaje|banco|monto|{end})',
      'destino … nombre {merchant} (rut|mensaje|banco|monto|{end})',
      'transferencia realizada el {date}',
      'transferencia {date}',
    ],
  },
]
