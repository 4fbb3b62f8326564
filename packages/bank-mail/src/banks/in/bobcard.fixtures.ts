import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { commonFixtures } from './shared-fixtures.ts'

const from = 'BOBCARD <donotreply@bobcard.in>'
const { recorded } = fixturesFrom(from)

const common = { currency: 'INR', date: '2026-05-14', account: '7741' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card used',
    [
      'Dear Customer',
      'Thank you for using your BOBCARD **7741 for a transaction of INR 7,977.92 at raz*airbooks on 14-05-2026. Following this transaction, the available balance on your card is Rs 183,184.00.',
    ],
    'used',
    { kind: 'purchase', amount: '7977.92', merchant: 'raz*airbooks', ...common },
  ),
  recorded(
    'purchase taken back',
    [
      'Dear Customer',
      'BOBCARD UPDATE: Transaction on your BOBCARD ending 7741 for INR 4,162.08 is credited/reversed by Book Nook on 14-05-2026.',
    ],
    'reversed',
    { kind: 'refund', amount: '4162.08', merchant: 'Book Nook', ...common },
  ),
  ...commonFixtures(from, 'Bank of Baroda'),
]
