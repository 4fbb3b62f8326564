import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Bank of America <onlinebanking@ealerts.bankofamerica.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  {
    name: 'everything in one line',
    mail: {
      from,
      subject: 'Credit card transaction exceeds alert limit you set',
      text: 'Credit card transaction exceeds alert limit you set Travel Rewards Visa ending in 4417 Amount: $6.15 Date: April 9, 2026 Where: KIOSK@HARBOR P4471 View details If you made this purchase but do not recognize the amount, wait until it has posted. If you get an email that looks suspicious, do not click on any links.',
    },
    expect: {
      template: 'exceeds-limit',
      transactions: [
        {
          kind: 'purchase',
          amount: '6.15',
          currency: 'USD',
          merchant: 'KIOSK@HARBOR P4471',
          date: '2026-04-09',
          account: '4417',
        },
      ],
    },
  },
]
