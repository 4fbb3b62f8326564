import type { Bank } from '../../template/types.ts'
import { REFUSALS } from './refusals.ts'

/** "Vás informuje o autorizaci karetní transakce", then labels. */
export const unicreditCz: Bank = {
  id: 'unicredit-cz',
  name: 'UniCredit Bank',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  currency: 'CZK',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['unicreditgroup.cz', 'unicreditbank.cz', 'unicreditgroup.eu'],
  names: ['unicredit bank czech republic'],
  templates: [
    ...REFUSALS,
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      when: ['informuje o autorizaci karetní transakce'],
      labels: {
        amount: 'částka',
        merchant: 'obchodník|místo',
        account: 'číslo karty',
        date: 'dne',
      },
    },
  ],
}
