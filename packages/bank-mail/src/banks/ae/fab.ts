import type { Bank } from '../../template/types.ts'

/** No sentences: what it was, debit or credit, account, card, amount, where and when, one below the other. */
export const fab: Bank = {
  id: 'fab',
  name: 'First Abu Dhabi Bank',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  currency: 'AED',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['bankfab.com', 'bankfab.ae', 'fab.com'],
  names: ['first abu dhabi bank'],
  templates: [
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['(credit|debit) card purchase'],
      sentences: ['card [no] {account} {money} {merchant} {date}'],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['atm cash withdrawal'],
      sentences: ['card [no] {account} {money} {date}'],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['inward remittance credit account {account} {money}'],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['outward remittance debit account {account} {money}'],
    },
    {
      id: 'deposit',
      kind: 'deposit',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['cash deposit credit account {account} {money}'],
    },
    {
      id: 'payment',
      kind: 'payment',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['payment instructions of {money} to {_}has been processed on {date}'],
    },
  ],
}
