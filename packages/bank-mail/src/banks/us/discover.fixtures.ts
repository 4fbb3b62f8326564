import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Discover Card <discover@services.discover.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from).filter(({ name }) => !name.startsWith('purchase')),
  {
    name: 'transaction alert',
    mail: {
      from,
      subject: 'Transaction Alert',
      text: 'Account Center - Last 4 #: 4417\n\nA transaction above the limit you set has been initiated.\n\nMerchant: PIER AND SONS\nDate: February 11, 2026\nAmount: $31.00\n\nThe amount shown might be a pending pre-authorization amount that can differ\nfrom the final amount.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '31.00',
          currency: 'USD',
          merchant: 'PIER AND SONS',
          date: '2026-02-11',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'purchase, in one sentence',
    mail: {
      from,
      subject: 'Your card was used',
      text: 'You spent $7.00 at PIER AND SONS on 02/11/2026 using your card ending in 4417.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '7.00',
          currency: 'USD',
          merchant: 'PIER AND SONS',
          date: '2026-02-11',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'payment of the card',
    mail: {
      from,
      subject: 'Your payment has posted',
      text: 'Account Center - Last 4 #: 4417\n\nThank you for your payment of $120.00, posted on February 11, 2026.',
    },
    expect: {
      transactions: [
        { kind: 'payment', amount: '120.00', currency: 'USD', date: '2026-02-11', account: '4417' },
      ],
    },
  },
]
