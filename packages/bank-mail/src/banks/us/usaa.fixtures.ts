import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'USAA <USAA.Customer.Service@mailcenter.usaa.com>'
const { recorded, ignored } = fixturesFrom(from)
const currency = 'USD'
const MEMBER = 'USAA SECURITY ZONE\nDANA RABE\nUSAA # ending in: 1204\n\n'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  recorded(
    'debit of the account',
    [
      'Debit Alert for Your USAA Bank Account',
      `${MEMBER}$88.45 came out of your account ending in 7788.\n\nTo: LINDEN POWER\nDate: 02/11/26`,
    ],
    'debit',
    {
      kind: 'purchase',
      amount: '88.45',
      currency,
      merchant: 'LINDEN POWER',
      date: '2026-02-11',
      account: '7788',
    },
  ),
  recorded(
    'deposit',
    [
      'Deposit to Your Bank Account',
      `${MEMBER}You received a deposit of $2,000.00 to your account ending in 7788.\n\nFrom: HARBOR PAYROLL\nDate: 02/11/26`,
    ],
    'deposit',
    {
      kind: 'deposit',
      amount: '2000.00',
      currency,
      merchant: 'HARBOR PAYROLL',
      date: '2026-02-11',
      account: '7788',
    },
  ),
  recorded(
    'card charge',
    [
      'Credit Card Charge Alert',
      `${MEMBER}Your credit card ending in 7484 was charged $19.20 at LINDEN BAKERY.\n\nDate: 02/11/26`,
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '19.20',
      currency,
      merchant: 'LINDEN BAKERY',
      date: '2026-02-11',
      account: '7484',
    },
  ),
  ignored(
    'balance',
    'Available Balance for Your Account',
    `${MEMBER}Your account ending in 7788 has an available balance of $1,234.56 as of 02/11/26.`,
    'information',
  ),
]
