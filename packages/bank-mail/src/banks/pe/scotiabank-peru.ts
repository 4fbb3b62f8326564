import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** "Constancia de operación", one label and value a line; the day stands between them without a label. */
export const scotiabankPeru: Bank = {
  ...knownBySender(
    'PE',
    'scotiabank-peru',
    'Scotiabank Perú',
    ['scotiabank.com.pe'],
    ['scotiabank peru'],
  ),
  symbols: { $: 'USD' },
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'received',
      kind: 'transfer_in',
      when: ['(transferencia|plin) que has recibido|recepción transferencia'],
      sentences: ['monto recibido {money}'],
      labels: { merchant: 'enviado por|ordenante' },
      stops: ['destino'],
    },
    {
      id: 'qr',
      kind: 'purchase',
      when: ['pago con qr'],
      unless: [TAKEN_BACK],
      sentences: ['monto {money}', 'pagaste a {merchant} (muchas gracias|pagaste con|{end})'],
      labels: { account: 'pagaste con' },
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: ['transferencia plin'],
      sentences: ['monto enviado {money}', 'enviado a {merchant}{end}'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      sentences: [
        'consumo de {money} en {merchant} (con tu|el {date}|{stop})',
        'terminada en {account}',
      ],
    },
  ],
}
