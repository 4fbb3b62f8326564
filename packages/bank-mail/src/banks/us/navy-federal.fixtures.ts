import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Navy Federal <noreply@email.navyfederal.org>'
const { recorded, ignored } = fixturesFrom(from)
const currency = 'USD'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  recorded(
    'card purchase',
    [
      'Transaction Notification',
      'The transaction for $12.34 was approved for your credit card ending in 5151 at LINDEN PIZZA #12 at 02:01 PM EST on 02/11/26.',
    ],
    'approved',
    {
      kind: 'purchase',
      amount: '12.34',
      currency,
      merchant: 'LINDEN PIZZA #12',
      date: '2026-02-11',
      account: '5151',
    },
  ),
  recorded(
    'withdrawal beside the balance',
    [
      'Withdrawal Notification',
      '$120.00 was withdrawn from your Everyday Checking account ending in 7120. As of 02/11/26 at 02:01 PM EST, your available balance is $902.11.',
    ],
    'withdrawal',
    { kind: 'withdrawal', amount: '120.00', currency, date: '2026-02-11', account: '7120' },
  ),
  ignored(
    'declined',
    'Transaction Notification',
    'The transaction for $12.34 was declined for your credit card ending in 5151 at LINDEN PIZZA #12.',
    'declined',
  ),
]
