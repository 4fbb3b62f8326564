import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Wells Fargo <alerts@notify.wellsfargo.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  {
    name: 'several withdrawals in one mail',
    mail: {
      from,
      subject: 'Your account update is here',
      html: '<h1>Here’s the rundown</h1><p>for account ...0932</p><p>Go to accounts</p><h2>Withdrawals</h2><table><tr><td>HARBOR GYM 260211 MARA VANCE</td><td>$40.00</td></tr><tr><td>PIER MORTGAGE LOAN 260210</td><td>$1,310.20</td></tr></table><p>As of 02/12/2026 at 12:42 a.m., Central Time</p>',
    },
    expect: {
      transactions: [
        {
          kind: 'withdrawal',
          amount: '40.00',
          currency: 'USD',
          merchant: 'HARBOR GYM 260211 MARA VANCE',
          account: '0932',
        },
        {
          kind: 'withdrawal',
          amount: '1310.20',
          currency: 'USD',
          merchant: 'PIER MORTGAGE LOAN 260210',
          account: '0932',
        },
      ],
    },
  },
  {
    name: 'several deposits in one mail',
    mail: {
      from,
      subject: 'Your account update is here',
      html: '<h1>Here’s the rundown</h1><p>for account ...0932</p><h2>Deposits</h2><table><tr><td>HARBOR WORKS PAYROLL</td><td>$900.00</td></tr><tr><td>ZELLE FROM INES CALDER</td><td>$20.00</td></tr></table><p>As of 02/12/2026 at 12:42 a.m., Central Time</p>',
    },
    expect: {
      transactions: [
        {
          kind: 'deposit',
          amount: '900.00',
          currency: 'USD',
          merchant: 'HARBOR WORKS PAYROLL',
          account: '0932',
        },
        {
          kind: 'deposit',
          amount: '20.00',
          currency: 'USD',
          merchant: 'ZELLE FROM INES CALDER',
          account: '0932',
        },
      ],
    },
  },
  {
    name: 'card purchase',
    mail: {
      from,
      subject: 'You made a credit card purchase of $26.04',
      html: '<h1>You made a credit card purchase of $26.04</h1><table><tr><td>Credit card</td><td>Active Cash ...4402</td></tr><tr><td>Date</td><td>02/11/2026</td></tr><tr><td>Merchant detail</td><td>LINDEN DELI in BOISE, ID</td></tr></table>',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '26.04',
          currency: 'USD',
          merchant: 'LINDEN DELI in BOISE, ID',
          date: '2026-02-11',
          account: '4402',
        },
      ],
    },
  },
  {
    name: 'purchase over an amount, its label on the line below the card',
    mail: {
      from,
      subject: 'Wells Fargo card purchase exceeded preset amount',
      text: 'Card purchase exceeded preset amount\n\nCard ending in: 4402\nPurchase amount: $26.04 USD\nDate and Time: 02/11/2026 at 11:02 AM PT\nMerchant name: LINDEN DELI\nMerchant location: BOISE, ID',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '26.04',
          currency: 'USD',
          merchant: 'LINDEN DELI',
          date: '2026-02-11',
          account: '4402',
        },
      ],
    },
  },
  {
    name: 'older wording, its labels in bold',
    mail: {
      from,
      subject: 'Wells Fargo Rapid Alerts',
      text: '*Credit card* XXXX-XXXX-XXXX-4402\n\n*Purchase amount* 24.23 USD\n\n*Purchase location* at LINDEN VALUE #0023 in DESTIN USA\n\n*Date* 02/11/2026',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '24.23',
          currency: 'USD',
          merchant: 'LINDEN VALUE #0023',
          date: '2026-02-11',
          account: '4402',
        },
      ],
    },
  },
]
