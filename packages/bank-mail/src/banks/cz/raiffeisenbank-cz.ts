import type { Template } from '../../template/types.ts'

export const raiffeisenbankCz: ReadonlyArray<Template> = [
  {
    id: 'card',
    kind: 'purchase',
    isCommon: true,
    unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
    when: ['info o karetní blokaci'],
    labels: { amount: 'částka' },
  },
  {
    id: 'sent',
    kind: 'transfer_out',
    isCommon: true,
    when: ['info o platbě', '/5500 na'],
    unless: ['nebyl~|neproveden~|stornov~|zrušen~', 'na {_}/5500'],
    labels: { amount: 'realizováno' },
  },
  {
    id: 'received',
    kind: 'transfer_in',
    isCommon: true,
    when: ['info o platbě', 'na {_}/5500'],
    unless: ['nebyl~|neproveden~|stornov~|zrušen~', '/5500 na'],
    labels: { amount: 'realizováno' },
  },
]
