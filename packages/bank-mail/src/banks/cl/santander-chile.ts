import type { Template } from '../../template/types.ts'

export const santanderChile: ReadonlyArray<Template> = [
  {
    id: 'received',
    kind: 'transfer_in',
    when: [
      '(ha|has) recibido una transferencia|recibiste una transferencia|transferencia recibida|nuestro cliente',
    ],
    sentences: ['monto transferido [{date}] {amount}'],
  },
  {
    id: 'sent',
    kind: 'transfer_out',
    when: [
      '(ha|has) realizado una transferencia|detalle de la transferencia realizada|comprobante {_}transferencia|realizaste una transferencia',
    ],
    unless: ['nuestro cliente|a (tu|su) cuenta'],
    sentences: [
      'monto de [la] transferencia [{date}] {amount}',
      'destino … nombre {merchant} (rut|mensaje|banco|monto|{end})',
    ],
  },
]
