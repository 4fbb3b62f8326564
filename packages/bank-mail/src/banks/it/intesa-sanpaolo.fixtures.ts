import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('Intesa Sanpaolo <comunicazioni@intesasanpaolo.com>')
const currency = 'EUR'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Notifica pagamento',
      'Gentile Cliente, è stato eseguito un pagamento di 1.023,50 EUR con la carta 1234 presso LUMEN MARKET Cordiali saluti',
    ],
    'card',
    { kind: 'purchase', amount: '1023.50', currency, merchant: 'LUMEN MARKET', account: '1234' },
  ),
  recorded(
    'card, with the day',
    [
      'Notifica pagamento',
      'Pagamento di 23,50 euro con la tua carta *1234 presso LUMEN BAR il 28/06/2026 alle 12:10.',
    ],
    'card',
    {
      kind: 'purchase',
      amount: '23.50',
      currency,
      merchant: 'LUMEN BAR',
      date: '2026-06-28',
      account: '1234',
    },
  ),
  recorded(
    'refund',
    ['Notifica rimborso', 'Rimborso di 23,50 EUR sulla carta *1234 da LUMEN BAR il 28/06/2026.'],
    'refund',
    { kind: 'refund', amount: '23.50', currency, merchant: 'LUMEN BAR', date: '2026-06-28' },
  ),
  ignored(
    'declined',
    'Pagamento rifiutato',
    'Il pagamento di 23,50 EUR con la carta *1234 presso LUMEN MARKET è stato rifiutato.',
    'declined',
  ),
]
