import type { Bank } from '../../template/types.ts'

/** Alerts are a headline and a table; the footer names the alert's threshold. */
export const chase: Bank = {
  id: 'chase',
  name: 'Chase',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['chase.com', 'jpmorgan.com'],
  names: ['chase'],
  templates: [
    {
      id: 'refund',
      kind: 'refund',
      when: [
        '(credit|refund|return) {_}(posted|pending|of {amount})|you (have|received) a {_}(refund|credit)',
      ],
      unless: ['direct deposit'],
      sentences: [
        '(refund|credit|return) of {amount}',
        '{amount} (refund|credit|return) (from|at) {merchant}',
      ],
      labels: { amount: 'amount', merchant: 'merchant|from', account: 'account|account ending in' },
    },
    {
      id: 'deposit',
      kind: 'deposit',
      when: ['(direct deposit|deposit) {_}(of {amount}|posted)|deposit posted'],
      unless: ['(is|are) reviewing|under review|being reviewed|not available yet'],
      sentences: ['deposit of {amount}'],
      labels: { amount: 'amount', account: 'account ending in|account', date: 'posted|date' },
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: ['sent you (money|{amount})|you received (money|{amount})'],
      sentences: ['{merchant} sent you (money|{amount})', 'you received {amount} from {merchant}'],
      labels: { amount: 'amount', date: 'sent on|received on|date' },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['you sent {amount}|transfer alert|wire transfer|you sent (a|money)'],
      sentences: ['you sent {amount} to {merchant} (from|using|with|{stop})', 'you sent {amount}'],
      labels: {
        amount: 'amount',
        merchant: 'recipient|sent to|to',
        date: 'sent on|date',
        account: 'account ending in|from account|account',
      },
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['atm withdrawal|cash withdrawal|withdrew'],
      sentences: ['withdrawal of {amount}', 'withdrew {amount}'],
      labels: {
        amount: 'amount',
        merchant: 'location|merchant',
        account: 'account ending in|account',
      },
    },
    {
      id: 'payment',
      kind: 'payment',
      when: [
        'payment {_}(posted|received|was sent|credited|scheduled)|payment to {merchant}|you paid',
      ],
      unless: ['payment {_}(is due|due)'],
      sentences: ['payment of {amount}', 'your {amount} payment'],
      labels: {
        amount: 'amount|payment amount',
        merchant: 'recipient|payee|paid to',
        account: 'account|account ending in',
      },
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: [
        'you made (a|an) {_}(transaction|purchase)|transaction alert|charge of {amount}|purchase (of|exceeds)',
      ],
      sentences: [
        'you made (a|an) {amount} [online|phone|in person|debit card] (transaction|purchase) (with|at|on) {merchant} (on {date}|at {date}|{stop})',
        'you made (a|an) {amount}',
        'charge of {amount} at {merchant} has been authorized on {date}',
        '(charge|purchase) of {amount}',
      ],
      labels: { amount: 'amount', merchant: 'merchant|description', account: 'account|card' },
    },
  ],
}
