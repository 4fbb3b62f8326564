import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, review } = fixturesFrom('BECU Notifications <noreply@becualerts.org>')
const currency = 'USD'
const EXPENSE =
  'Large Expense\n\nAn amount larger than $0.00 was spent from your 1188 * Checking account.'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'expense',
    [
      'You have incurred 1 large expense.',
      `${EXPENSE}\n\n(POS LINDEN CAFE SEATTLE WA)\n\n$14.20\n\nLog In To Account`,
    ],
    'expense',
    {
      kind: 'purchase',
      amount: '14.20',
      currency,
      merchant: 'POS LINDEN CAFE SEATTLE WA',
      account: '1188',
    },
  ),
  recorded(
    'deposit',
    [
      'You have received 1 large account deposit.',
      'Large Deposit\n\nAn amount larger than $0.00 was deposited into your 1188 * Checking account on 2.11.2026.\n\n(HARBOR PAYROLL)\n\n$1,214.20\n\nLog In To Account',
    ],
    'deposit',
    {
      kind: 'deposit',
      amount: '1214.20',
      currency,
      merchant: 'HARBOR PAYROLL',
      date: '2026-02-11',
      account: '1188',
    },
  ),
  review(
    'several expenses in one mail',
    'You have incurred 2 large expenses.',
    `${EXPENSE}\n\n(LINDEN CAFE)\n\n$14.20\n\nLog In To Account\n\n${EXPENSE}\n\n(CITY WATER)\n\n$64.20\n\nLog In To Account`,
    'several_amounts',
  ),
  ignored(
    'low balance',
    'Low Account Balance',
    'Low Account Balance\n\nYour 1188 * Checking account balance is $41.10, below $100.00.',
    'information',
  ),
]
