import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Wio <hello@wio.io>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'payment abroad',
    [
      'Wio',
      'Payment of INR 275 (AED 11.16) was done at Lumen docs using your Wio Personal card 68XX with Own AED funds',
    ],
    'payment',
    { kind: 'purchase', amount: '275.00', currency: 'INR', merchant: 'Lumen docs' },
  ),
  ignored('declined', 'Wio', 'Your payment of AED 500.00 at Lumen docs was declined.', 'declined'),
]
