import type { Bank } from '../../template/types.ts'
import { REFUSALS } from './refusals.ts'

/** Labels under "Info o karetní blokaci" and "Info o platbě"; its own code, 5500, says which way. */
export const raiffeisenbankCz: Bank = {
  id: 'raiffeisenbank-cz',
  name: 'Raiffeisenbank',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  currency: 'CZK',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['rb.cz'],
  names: ['raiffeisenbank ceska republika'],
  templates: [
    ...REFUSALS,
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      when: ['info o karetní blokaci'],
      labels: {
        amount: 'částka',
        merchant: 'obchodník',
        account: 'číslo karty',
        date: 'dne',
      },
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      when: ['info o platbě', '/5500 na'],
      unless: ['nebyl~|neproveden~|stornov~|zrušen~', 'na {_}/5500'],
      labels: { amount: 'realizováno', date: 'dne' },
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      when: ['info o platbě', 'na {_}/5500'],
      unless: ['nebyl~|neproveden~|stornov~|zrušen~', '/5500 na'],
      labels: { amount: 'realizováno', date: 'dne' },
    },
  ],
}
