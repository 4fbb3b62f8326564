import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Yuh <no-reply@yuh.com>')
const currency = 'CHF'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded('payment', ['You paid', 'You paid CHF 45.00 at LUMEN SHOP.'], 'payment', {
    kind: 'purchase',
    amount: '45.00',
    currency,
    merchant: 'LUMEN SHOP',
  }),
  recorded(
    'payment, with the card named',
    ['You paid', 'You paid CHF 1’045.00 to LUMEN SHOP with your Yuh card.'],
    'payment',
    { kind: 'purchase', amount: '1045.00', currency, merchant: 'LUMEN SHOP' },
  ),
  ignored(
    'declined',
    'Payment declined',
    'Your payment of CHF 45.00 at LUMEN SHOP was declined.',
    'declined',
  ),
]
