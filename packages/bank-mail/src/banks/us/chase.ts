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
  advertisers: ['mcmap.chase.com'],
  names: ['chase'],
  templates: [
    {
      id: 'deposit-in-review',
      when: ['reviewing your {_}deposit|your {_}deposit is (being reviewed|under review)'],
      ignored: 'hold',
    },
    {
      id: 'refund',
      kind: 'refund',
      when: [
        '(credit|refund|return) {_}(posted|pending|of {money})|you (have|received) a {_}(refund|credit)',
      ],
      unless: ['direct deposit'],
      sentences: [
        '(refund|credit|return) of {money}',
        '{money} (refund|credit|return) (from|at) {merchant}',
      ],
      labels: { amount: 'amount', merchant: 'merchant|from', account: 'account|account ending in' },
    },
    {
      id: 'deposit',
      kind: 'deposit',
      when: ['(you have|you received) a {_}deposit|deposit {_}(posted|received|accepted)'],
      unless: ['(is|are) reviewing|under review|being reviewed|not available yet|when you'],
      sentences: ['deposit of {money}'],
      labels: {
        amount: 'amount|deposit amount',
        account: 'account ending in|account',
        date: 'posted|posted on|received|date',
      },
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: [
        'sent you (money|{money})|you received (money|{money}|a {_}(transfer|wire))|incoming {_}(transfer|wire)',
      ],
      sentences: ['{merchant} sent you (money|{money})', 'you received {money} from {merchant}'],
      labels: {
        amount: 'amount',
        merchant: 'from|sender',
        account: 'account ending in|to account|account',
        date: 'sent on|received on|date',
      },
    },
    {
      id: 'external-transfer',
      kind: 'transfer_out',
      when: ['external (transfer|account)|transfer alert'],
      sentences: ['{money} external transfer to {merchant} on {date}'],
      labels: {
        amount: 'amount',
        merchant: 'recipient|sent to|to',
        date: 'sent on|date',
        account: 'account ending in|from account|account',
      },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['you sent {money}|wire transfer|you sent (a|money)'],
      sentences: ['you sent {money} to {merchant} (from|using|with|{stop})', 'you sent {money}'],
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
      sentences: [
        'withdrawal of {money}',
        'withdrew {money}',
        '{money} atm withdrawal [on {date}]',
      ],
      labels: {
        amount: 'amount',
        merchant: 'location|merchant',
        account: 'account ending in|account',
      },
    },
    {
      id: 'payment',
      kind: 'payment',
      when: ['payment {_}(posted|received|was sent|credited|is on the way)|you paid'],
      unless: ['payment {_}(is due|due)'],
      sentences: ['payment of {money}', 'your {money} payment', 'you paid {merchant} {money}'],
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
        'you made (a|an) {_}(transaction|purchase)|transaction alert|charge of {amount}|purchase (of|exceeds)|{money} debit card transaction',
      ],
      sentences: [
        'you made (a|an) {amount} [online|phone|in person|debit card] (transaction|purchase) (with|at|on) {merchant} (on {date}|at {date}|{stop})',
        'you made (a|an) {amount}',
        'charge of {amount} at {merchant} has been authorized on {date}',
        '{money} debit card transaction to {merchant} on {date}',
        '(charge|purchase) of {amount}',
      ],
      labels: { amount: 'amount', merchant: 'merchant|description', account: 'account|card' },
    },
  ],
}
