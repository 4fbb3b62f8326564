import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'U.S. Bank Alerts <usbank@notifications.usbank.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  {
    name: 'debit that names no merchant and no date',
    mail: {
      from,
      subject: 'Your transaction is complete.',
      text: 'Log in\n\nYour transaction of $19.00 is complete.\nTo review this transaction, log in and view your account ending in 0932.',
    },
    expect: {
      transactions: [
        { kind: 'purchase', amount: '19.00', currency: 'USD', merchant: null, account: '0932' },
      ],
    },
  },
  {
    name: 'deposit under the same subject',
    mail: {
      from,
      subject: 'Your transaction is complete.',
      text: 'Your deposit of $90.00 is complete.\nTo review this transaction, log in and view your account ending in 0932.',
    },
    expect: {
      transactions: [{ kind: 'deposit', amount: '90.00', currency: 'USD', account: '0932' }],
    },
  },
  {
    name: 'Zelle payment in the account',
    mail: {
      from,
      subject: 'A new Zelle payment is in your account.',
      text: 'A new payment of $35.00 from Ines Calder was deposited in your account.\nCredited to account ending in: 0932\nReceived date: 02/12/2026',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_in',
          amount: '35.00',
          currency: 'USD',
          merchant: 'Ines Calder',
          date: '2026-02-12',
          account: '0932',
        },
      ],
    },
  },
]
