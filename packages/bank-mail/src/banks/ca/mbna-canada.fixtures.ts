import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('MBNA <alerts@mbna.ca>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'MBNA Alert',
      'MBNA Alert\n\nA purchase of $87.45 from LINDEN ELECTRONICS was made on your MBNA Mastercard card ending in 1234 on February 11, 2026.\n\nIf you did not make this purchase, please call us.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '87.45',
      currency: 'CAD',
      merchant: 'LINDEN ELECTRONICS',
      date: '2026-02-11',
      account: '1234',
    },
  ),
  ignored(
    'statement',
    'Your statement is ready',
    'Your MBNA statement is ready. Minimum payment $10.00 due March 3, 2026.',
    'statement',
  ),
]
