import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'PNC Alerts <pncalerts@pnc.com>'
const { recorded, ignored } = fixturesFrom(from)
const currency = 'USD'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  recorded(
    'Zelle payment, its amount below',
    [
      'INES CALDER sent you a Zelle® payment.',
      'INES CALDER sent you a Zelle® payment.\n\nAmount: $45.00\nNote: tickets\nDate: 02/11/26\nThe money has been deposited into your account ending in 5512.',
    ],
    'zelle-in',
    {
      kind: 'transfer_in',
      amount: '45.00',
      currency,
      merchant: 'INES CALDER',
      date: '2026-02-11',
      account: '5512',
    },
  ),
  ignored(
    'low balance',
    'Your Checking Account Available Balance Is Less Than $100.00',
    'Your account ending in 5512 available balance is $54.20',
    'information',
  ),
]
