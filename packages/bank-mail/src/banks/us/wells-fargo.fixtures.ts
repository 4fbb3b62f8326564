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
      template: 'update-withdrawals',
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
      template: 'update-deposits',
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
]
