import type { Bank } from '../../template/types.ts'
import { COMMON } from '../asian-english-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

const labels = {
  amount: 'transaction amount',
  merchant: 'transaction details',
  account: 'account number',
  date: 'transaction date',
  time: 'transaction time',
}

/** "There is a charge made on your Citi … Card", then rows; only the word tells a reversal from a charge. */
export const citibankSingapore: Bank = {
  ...knownBySender(
    'SG',
    'citibank-singapore',
    'Citibank Singapore',
    ['citibank.com.sg'],
    ['citibank singapore'],
  ),
  templates: [
    {
      id: 'reversal',
      kind: 'refund',
      when: [
        'there is a (reversal|refund|credit) {_}made on your|a (reversal|refund|credit) {_}made (on|to) your',
      ],
      labels,
    },
    {
      id: 'charge',
      kind: 'purchase',
      when: [
        'there is a (charge|transaction|purchase) {_}made on your|a (charge|transaction|purchase) {_}made on your',
      ],
      unless: ['declined|not approved|unsuccessful'],
      labels,
    },
    ...COMMON,
  ],
}
