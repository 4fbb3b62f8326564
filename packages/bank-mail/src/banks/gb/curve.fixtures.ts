import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Curve <support@imaginecurve.com>')
const currency = 'GBP'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Curve Receipt',
      'You made a purchase at\nLUMEN BOOKS\n£23.40\n28 June 2026 14:03:11\nOn this card:\nLumen Bank\nXXXX-1234',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '23.40',
      currency,
      merchant: 'LUMEN BOOKS',
      date: '2026-06-28',
      account: '1234',
    },
  ),
  recorded(
    'refund',
    ['Curve refund', 'You have got a refund from\nLUMEN BOOKS\n£23.40\n28 June 2026 14:03:11'],
    'refund',
    { kind: 'refund', amount: '23.40', currency, merchant: 'LUMEN BOOKS' },
  ),
  ignored(
    'declined',
    'Payment declined',
    'Your payment of £23.40 at LUMEN BOOKS was declined.',
    'declined',
  ),
]
