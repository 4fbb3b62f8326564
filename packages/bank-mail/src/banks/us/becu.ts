import type { Bank } from '../../template/types.ts'

const WHAT = '\\({merchant}\\) {money}'

/** The threshold comes first, then what it was for in brackets; a mail may tell of several. */
export const becu: Bank = {
  id: 'becu',
  name: 'BECU',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['becualerts.org', 'becu.org'],
  names: ['becu'],
  templates: [
    {
      id: 'expense',
      kind: 'purchase',
      when: ['amount larger than {_}{money} was spent from your|pending transaction in your'],
      sentences: [WHAT, '(from|in) your {account}'],
    },
    {
      id: 'deposit',
      kind: 'deposit',
      when: ['amount larger than {_}{money} was deposited into your'],
      sentences: [WHAT, 'into your {account}', 'account on {date}'],
    },
  ],
}
