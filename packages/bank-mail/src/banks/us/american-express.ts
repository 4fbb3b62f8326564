import type { Bank } from '../../template/types.ts'

/** The threshold of the alert ("more than $1.00") comes before the amount; merchant and amount share a row. */
export const americanExpress: Bank = {
  id: 'american-express',
  name: 'American Express',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['americanexpress.com', 'aexp.com'],
  names: ['american express'],
  templates: [
    {
      id: 'refund',
      kind: 'refund',
      when: ['merchant credit|refund|credit of {money} from'],
      unless: ['statement credit'],
      sentences: [
        'credits you received {end} {merchant} {money}',
        '(credit|refund) (of|for) {amount} from {merchant} (on {date}|was|has|{stop})',
        '{merchant} -{money}',
        '(credit|refund) (of|for) {amount}',
      ],
      labels: { amount: 'amount|credit amount', merchant: 'merchant' },
    },
    {
      id: 'payment',
      kind: 'payment',
      when: [
        '(received|processed) your payment|payment (was|has been) (received|processed|posted)|thank you for your payment',
      ],
      sentences: ['payment (of|for|in the amount of) {amount}'],
      labels: { amount: 'payment amount|amount', date: 'payment date|received on|date' },
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['purchase|charge|transaction'],
      unless: [
        'merchant credit|refund|declined|you earned',
        'did you make this|please (confirm|verify)|do you recognize|was attempted|you can split',
      ],
      sentences: [
        '(purchase|charge|transaction) (of|for|in the amount of) {money} (at|from|with) {merchant} (on {date}|was|has|{stop})',
        '{money} (at|charge at|purchase at) {merchant} (on {date}|was|has|{stop})',
        '{merchant} {money}[\\*] {date}',
        'account ending {account}',
      ],
      labels: {
        amount: 'amount|charge amount|purchase amount',
        merchant: 'merchant',
        account: 'account ending',
      },
    },
  ],
}
