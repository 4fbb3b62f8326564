import type { Bank } from '../../template/types.ts'
import { REFUSALS } from './refusals.ts'

/** Short sentences, as its pushes: "100,00 CZK v obchodě …". */
export const mbankCz: Bank = {
  id: 'mbank-cz',
  name: 'mBank',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  currency: 'CZK',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['mbank.cz', 'mbank.eu'],
  names: ['mbank'],
  templates: [
    ...REFUSALS,
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: [
        '{money} v obchodě {merchant} {stop}',
        'autorizace karty {account} {merchant} částka {money}',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: [
        '{money} od odesílatele {merchant} {stop}',
        'na váš účet {account} přišlo {money}',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: ['odchozí platba {money} na účet', 'z vašeho úč. {account} odešlo {money}'],
    },
  ],
}
