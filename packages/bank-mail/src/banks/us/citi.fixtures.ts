import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Citi Alerts <alerts@info6.citi.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from).filter(({ name }) => !name.startsWith('purchase')),
  {
    name: 'transaction over a threshold that is written like an amount',
    mail: {
      from,
      subject: 'A $14.90 transaction was made on your Citi® card',
      text: 'Visit the link below.',
      html: '<p>Account Ending in 4417</p><h1>A transaction of $14.90 was made on your account</h1><p>The transaction made on your account exceeded $0.00. The details are listed below.</p><p>Amount: $14.90</p><table><tr><td>Card Ending In</td><td>4417</td></tr><tr><td>Merchant</td><td>PIER & SONS</td></tr><tr><td>Date</td><td>02/11/2026</td></tr><tr><td>Time</td><td>06:21 PM ET</td></tr></table>',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '14.90',
          currency: 'USD',
          merchant: 'PIER & SONS',
          date: '2026-02-11',
          time: '18:21',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'purchase at a shop, in one sentence',
    mail: {
      from,
      subject: 'Your card was used',
      text: 'You spent $7.00 at PIER & SONS on 02/11/2026 using your card ending in 4417.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '7.00',
          currency: 'USD',
          merchant: 'PIER & SONS',
          date: '2026-02-11',
          account: '4417',
        },
      ],
    },
  },
]
