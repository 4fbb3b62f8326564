import type { Bank } from '../../template/types.ts'

const ON = '{date}'

/** MyUpdates: "Standard Bank: R10.00 paid from Acc. 1234 to …", the balance and the day behind it. */
export const standardBank: Bank = {
  id: 'standard-bank',
  name: 'Standard Bank',
  country: 'ZA',
  timeZone: 'Africa/Johannesburg',
  currency: 'ZAR',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['standardbank.co.za', 'standardbank.com'],
  names: ['standard bank'],
  templates: [
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{money} purchased from acc. {account} at {merchant} ((avl|acl|available) bal|on {date}|{stop})',
        '{money} purchased (for|at) {merchant} (from acc. {account}|acc. {account})',
        ON,
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{money} withdrawn from acc. {account} at {merchant} (on {date}|{date}|(avl|acl|available) bal|{stop})',
        ON,
      ],
    },
    {
      id: 'paid',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{money} paid from acc. {account} to {merchant} ((avl|acl|available) bal|on {date}|ref|{stop})',
        ON,
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{money} (paid|deposited) (to|into) acc. {account} (from|by) {merchant} ((avl|acl|available) bal|on {date}|ref|{stop})',
        '{money} (paid|deposited) (to|into) acc. {account}',
        ON,
      ],
    },
  ],
}
