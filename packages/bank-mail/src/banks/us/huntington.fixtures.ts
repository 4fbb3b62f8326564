import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Huntington Alerts <HuntingtonAlerts@email.huntington.com>'
const { recorded } = fixturesFrom(from)
const currency = 'USD'
const BALANCE = 'Your available balance at 02/11/26 9:33 AM is $1,002.12.'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  recorded(
    'debit beside the balance',
    [
      'Withdrawal or Purchase',
      `We processed an ACH withdrawal for $64.55 at CITY WATER from your account ending in 1234. ${BALANCE}`,
    ],
    'withdrawal',
    {
      kind: 'withdrawal',
      amount: '64.55',
      currency,
      merchant: 'CITY WATER',
      date: '2026-02-11',
      account: '1234',
    },
  ),
  recorded(
    'deposit beside the balance',
    [
      'Deposit',
      `We processed an ACH deposit for $1,500.00 from HARBOR PAYROLL to your account ending in 1234. ${BALANCE}`,
    ],
    'deposit',
    {
      kind: 'deposit',
      amount: '1500.00',
      currency,
      merchant: 'HARBOR PAYROLL',
      date: '2026-02-11',
      account: '1234',
    },
  ),
]
