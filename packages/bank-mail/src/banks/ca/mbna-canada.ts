import type { Bank } from '../../template/types.ts'

/** The merchant follows "from". */
export const mbnaCanada: Bank = {
  id: 'mbna-canada',
  name: 'MBNA Canada',
  country: 'CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['mbna.ca'],
  names: ['mbna'],
  templates: [
    {
      id: 'purchase',
      kind: 'purchase',
      sentences: [
        'purchase of {money} (from|at) {merchant} was made on your mbna',
        'card ending in {account}',
        'on {date}',
      ],
    },
  ],
}
