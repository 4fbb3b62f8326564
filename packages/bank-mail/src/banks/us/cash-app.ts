import type { Bank } from '../../template/types.ts'
import { DEPOSIT, PURCHASE, REFUND, WITHDRAWAL } from './shared-templates.ts'

/** The subject tells all: "You sent $5 to Ana", "Ana sent you $5", "You spent $5 at a shop". */
export const cashApp: Bank = {
  id: 'cash-app',
  name: 'Cash App',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['square.com', 'cash.app', 'squareup.com'],
  names: ['cash app'],
  templates: [
    { id: 'request', when: ['requested {amount}|requests {amount}'], ignored: 'reminder' },
    {
      id: 'received',
      kind: 'transfer_in',
      when: ['sent you {amount}|you received {amount}|payment from'],
      sentences: [
        '{merchant} sent you {amount} [for]',
        'you received {amount} from {merchant} (for|on {date}|{stop})',
        'payment from {merchant} {end}',
      ],
      labels: {
        amount: 'amount|total',
        merchant: 'from',
        account: 'destination',
        reference: 'identifier|transaction number',
      },
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: ['you (sent|paid) {_}{amount}|payment to'],
      unless: ['spent'],
      sentences: [
        'you (sent|paid) {amount} to {merchant} (for|on {date}|{stop})',
        'you (sent|paid) {merchant} {amount}',
        'payment to {merchant} {end}',
      ],
      labels: {
        amount: 'amount|total',
        merchant: 'to',
        account: 'source',
        reference: 'identifier|transaction number',
      },
    },
    {
      id: 'cash-out',
      kind: 'transfer_out',
      sentences: [
        'you cashed out {money} to your {_}(ending in|ending) {account}',
        'you cashed out {money}',
      ],
    },
    REFUND,
    DEPOSIT,
    WITHDRAWAL,
    PURCHASE,
  ],
}
