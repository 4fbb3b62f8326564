import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Cash App <cash@square.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from).filter(
    ({ expect }) =>
      'transactions' in expect &&
      ['refund', 'deposit', 'withdrawal', 'purchase'].includes(expect.template ?? ''),
  ),
  {
    name: 'money received',
    mail: {
      from,
      subject: 'Ines Calder sent you $12 for lunch',
      text: 'Payment from Ines Calder\n\n$12.00\n\nAmount: $12.00\nIdentifier: #D-QX71K2',
    },
    expect: {
      template: 'received',
      transactions: [
        { kind: 'transfer_in', amount: '12.00', currency: 'USD', merchant: 'Ines Calder' },
      ],
    },
  },
  {
    name: 'money sent',
    mail: {
      from,
      subject: 'You sent $30 to Tobin Hale',
      text: 'You sent $30.00 to Tobin Hale\n\nAmount: $30.00\nIdentifier: #D-ZZ18P0',
    },
    expect: {
      template: 'sent',
      transactions: [
        { kind: 'transfer_out', amount: '30.00', currency: 'USD', merchant: 'Tobin Hale' },
      ],
    },
  },
  {
    name: 'request, which moves nothing',
    mail: {
      from,
      subject: 'Tobin Hale requested $9',
      text: 'Tobin Hale requested $9.00 from you for tickets.',
    },
    expect: { template: 'request', ignored: 'reminder' },
  },
  {
    name: 'cash out',
    mail: {
      from,
      subject: 'You cashed out $50',
      text: 'You cashed out $50.00 to your debit card ending in 2210',
    },
    expect: {
      template: 'cash-out',
      transactions: [{ kind: 'transfer_out', amount: '50.00', currency: 'USD', account: '2210' }],
    },
  },
]
