import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('PayPal <assistenza@paypal.it>')
const currency = 'EUR'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'payment',
    [
      'Ricevuta del pagamento a Lumen Shop Srl',
      'Hai inviato un pagamento di 1.025,90 EUR a Lumen Shop Srl\nID transazione: 1AB23456CD789012E\n28 giugno 2026',
    ],
    'payment',
    {
      kind: 'purchase',
      amount: '1025.90',
      currency,
      merchant: 'Lumen Shop Srl',
      reference: '1AB23456CD789012E',
    },
  ),
  recorded(
    'received',
    ['Hai ricevuto denaro', 'Anna Esempio ti ha inviato 30,00 EUR'],
    'received',
    { kind: 'transfer_in', amount: '30.00', currency, merchant: 'Anna Esempio' },
  ),
  ignored(
    'declined',
    'Pagamento rifiutato',
    'Il tuo pagamento di 25,90 EUR a Lumen Shop Srl è stato rifiutato.',
    'declined',
  ),
]
