import type { Bank } from '../../template/types.ts'
import { REFUSALS } from './refusals.ts'

/** Labels without a sentence; "Příjem" or "Výdaj" says which way, the balance follows. */
export const fio: Bank = {
  id: 'fio',
  name: 'Fio banka',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  currency: 'CZK',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['fio.cz'],
  names: ['fio banka'],
  templates: [
    ...REFUSALS,
    {
      id: 'balance',
      when: ['zůstatek na účtě'],
      unless: ['částka'],
      ignored: 'information',
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      when: ['výdaj na kontě', 'protiúčet platba kartou'],
      labels: { amount: 'částka', merchant: 'us', account: 'výdaj na kontě' },
    },
    {
      id: 'income',
      kind: 'deposit',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      when: ['příjem na kontě'],
      labels: { amount: 'částka', merchant: 'název protiúčtu', account: 'příjem na kontě' },
    },
    {
      id: 'expense',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      when: ['výdaj na kontě'],
      labels: { amount: 'částka', merchant: 'název protiúčtu|us', account: 'výdaj na kontě' },
    },
  ],
}
