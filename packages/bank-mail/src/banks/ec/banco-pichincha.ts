import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { labels, stops, TRANSFER_OUT } from './shared-templates.ts'

/** Rows; cards write cents by comma, accounts by dot. */
export const bancoPichincha: Bank = {
  ...knownBySender(
    'EC',
    'banco-pichincha',
    'Banco Pichincha',
    ['pichincha.com', 'tarjetasbancopichincha.com'],
    ['banco pichincha'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['establecimiento', 'tarjeta usada|consumo aprobado'],
      unless: [TAKEN_BACK],
      labels: { ...labels, merchant: 'establecimiento|comercio' },
      stops,
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        'recibiste una transferencia (de|por) {money} de {merchant} (en tu|el {date}|{stop})',
        'en tu cuenta {account}',
      ],
    },
    TRANSFER_OUT,
  ],
}
