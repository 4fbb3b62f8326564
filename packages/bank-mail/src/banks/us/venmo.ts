import type { Bank } from '../../template/types.ts'

/** "You paid", "paid you", "charged you" (a request) in subject and body; the amount may be split by spaces. */
export const venmo: Bank = {
  id: 'venmo',
  name: 'Venmo',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['venmo.com'],
  names: ['venmo'],
  templates: [
    {
      id: 'request',
      when: [
        '(requests|requested|charged you|request from|reminder) {_}{amount}|requests {amount}|you requested {amount}',
      ],
      unless: ['you paid|you completed'],
      ignored: 'reminder',
    },
    {
      id: 'history',
      when: ['transaction history {_}(is|now) available'],
      ignored: 'statement',
    },
    {
      id: 'bank-transfer',
      kind: 'transfer_out',
      when: ['(bank|instant|standard) transfer', 'transfer'],
      unless: ['paid you|you paid'],
      sentences: [
        'transfer of {money} to {merchant} (ending in|has been|was|is|{stop})',
        '(transfer|transferred) (of|for) {amount}',
        '{amount} {_}(transfer|to your bank)',
      ],
      labels: { amount: 'transfer amount|amount|total', merchant: 'to|bank|destination' },
    },
    {
      id: 'paid-you',
      kind: 'transfer_in',
      when: ['{_}paid you|paid you {amount}'],
      sentences: ['{merchant} paid you {amount}', 'paid you {amount}'],
      labels: { date: 'date', reference: 'transaction id|payment id' },
    },
    {
      id: 'you-paid',
      kind: 'transfer_out',
      when: ['you paid|you completed {_}charge|your payment to'],
      unless: ['declined'],
      sentences: [
        'you paid {merchant} {money}',
        'you completed {merchant}’s {amount} charge',
        'your payment to {merchant} (of|for) {amount}',
        'you paid {amount}',
      ],
      labels: { date: 'date|transfer date', reference: 'transaction id|payment id' },
    },
    {
      id: 'card',
      kind: 'purchase',
      when: [
        'venmo (debit|credit|card|mastercard|visa)|your card',
        'spent|purchase|charged|transaction',
      ],
      unless: ['declined|refund~'],
      sentences: [
        '(spent|charged|purchase of|transaction of) {amount} (at|with) {merchant} (on {date}|using|{stop})',
        '(spent|charged|purchase of|transaction of) {amount}',
      ],
      labels: { amount: 'amount|total', merchant: 'merchant' },
    },
  ],
}
