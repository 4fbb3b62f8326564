import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Pluxee <cardinfo@services.pluxee.in>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'paid',
    [
      'Payment confirmation',
      'Dear Asha, You have made a payment of ₹ 250.00 at KITE CAFE . Please call 18001234567 if not done by you. Card 636000-xxxxxx-7741.',
      '2026-05-14T06:00:00Z',
    ],
    'payment',
    {
      kind: 'purchase',
      amount: '250.00',
      currency: 'INR',
      merchant: 'KITE CAFE',
      date: '2026-05-14',
      account: '7741',
    },
  ),
  ignored(
    'declined',
    'Payment declined',
    'Dear Asha, your payment of ₹ 250.00 at KITE CAFE was declined due to insufficient balance.',
    'declined',
  ),
]
