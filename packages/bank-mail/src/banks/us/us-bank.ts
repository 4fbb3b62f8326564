import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** "Your transaction is complete" heads debits and deposits alike: only the body tells them apart. */
export const usBank: Bank = {
  id: 'us-bank',
  name: 'U.S. Bank',
  country: 'US',
  timeZone: 'America/Chicago',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['usbank.com'],
  names: ['u.s. bank', 'us bank'],
  templates: [
    {
      id: 'transaction-complete',
      kind: 'purchase',
      when: ['your transaction of {amount} is complete'],
      unless: ['deposit~|credit~|received'],
      sentences: ['your transaction of {amount} is complete', 'account ending in {account}'],
    },
    ...COMMON,
  ],
}
