import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('PayPal <service@paypal.nl>')
const currency = 'EUR'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'payment',
    [
      'Bewijs van uw betaling aan Lumen Shop BV',
      'U hebt een betaling van €1.025,90 EUR verzonden naar Lumen Shop BV\nTransactie-id: 1AB23456CD789012E\n28 juni 2026',
    ],
    'payment',
    {
      kind: 'purchase',
      amount: '1025.90',
      currency,
      merchant: 'Lumen Shop BV',
      reference: '1AB23456CD789012E',
    },
  ),
  ignored(
    'declined',
    'Betaling geweigerd',
    'Uw betaling van €25,90 EUR aan Lumen Shop BV is geweigerd.',
    'declined',
  ),
]
