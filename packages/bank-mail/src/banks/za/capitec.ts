import type { Bank } from '../../template/types.ts'

const ON = '{date}'

/** "Money Out -R10.00 from SAVINGS ACCOUNT; Ref …; Avail R1.00; 29-Oct." */
export const capitec: Bank = {
  id: 'capitec',
  name: 'Capitec',
  country: 'ZA',
  timeZone: 'Africa/Johannesburg',
  currency: 'ZAR',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['capitecbank.co.za', 'capitecbank.com'],
  names: ['capitec'],
  templates: [
    {
      id: 'money-out',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['money out', 'avail'],
      sentences: ['money out {money} from', 'ref {merchant} avail', ON],
    },
    {
      id: 'money-in',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['money in', 'avail'],
      sentences: ['money in {money} (to|into|from)', 'ref {merchant} avail', ON],
    },
  ],
}
