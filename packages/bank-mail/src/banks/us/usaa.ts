import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

const ACCOUNT = '(account|card) ending in {account}'

/** The number that heads every mail is the member's, not the account's. */
export const usaa: Bank = {
  id: 'usaa',
  name: 'USAA',
  country: 'US',
  timeZone: 'America/Chicago',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['usaa.com'],
  names: ['usaa'],
  templates: [
    {
      id: 'debit',
      kind: 'purchase',
      sentences: ['{money} came out of your account', ACCOUNT],
      labels: { merchant: 'to', date: 'date' },
    },
    ...COMMON,
  ],
}
