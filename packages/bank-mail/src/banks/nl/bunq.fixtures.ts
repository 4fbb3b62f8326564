import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored } = fixturesFrom('bunq <noreply@bunq.com>')
const currency = 'EUR'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded('card', ['Payment', 'You paid €12.90 to LUMEN CAFE with your bunq card.'], 'card', {
    kind: 'purchase',
    amount: '12.90',
    currency,
    merchant: 'LUMEN CAFE',
  }),
  recorded('paid, in Dutch', ['Betaling', 'Je hebt € 12,90 betaald aan ANNA VOORBEELD.'], 'paid', {
    kind: 'transfer_out',
    amount: '12.90',
    currency,
    merchant: 'ANNA VOORBEELD',
  }),
  recorded(
    'received',
    ['You received a payment', 'You received €1,250.00 from Anna Muster. Description: rent'],
    'received',
    { kind: 'transfer_in', amount: '1250.00', currency, merchant: 'Anna Muster' },
  ),
  ignored(
    'declined',
    'Payment declined',
    'Your payment of €12.50 at LUMEN CAFE was declined.',
    'declined',
  ),
]
