import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('Revolut <no-reply@revolut.com>')
const currency = 'EUR'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'payment',
    ['You paid LUMEN', 'You paid €12.90 at LUMEN CAFE with your card ending 1234.'],
    'payment',
    { kind: 'purchase', amount: '12.90', currency, merchant: 'LUMEN CAFE', account: '1234' },
  ),
  recorded('payment in francs', ['Payment', 'You paid 45.30 CHF to LUMEN SHOP'], 'payment', {
    kind: 'purchase',
    amount: '45.30',
    currency: 'CHF',
    merchant: 'LUMEN SHOP',
  }),
  recorded('sent', ['Transfer sent', 'You sent £50.00 to Anna Muster.'], 'sent', {
    kind: 'transfer_out',
    amount: '50.00',
    currency: 'GBP',
    merchant: 'Anna Muster',
  }),
  recorded('received', ['Money received', 'Anna Muster sent you €50.00'], 'received', {
    kind: 'transfer_in',
    amount: '50.00',
    currency,
    merchant: 'Anna Muster',
  }),
  ignoredBy(
    'request',
    'request',
    'Payment request',
    'Anna Muster requested €12.50 from you.',
    'reminder',
  ),
  ignored(
    'declined',
    'Declined',
    'Your payment of €12.50 at LUMEN CAFE was declined. Not enough funds.',
    'declined',
  ),
  recorded('refund', ['Refund', 'You got a refund of €12.50 from LUMEN CAFE.'], 'refund', {
    kind: 'refund',
    amount: '12.50',
    currency,
    merchant: 'LUMEN CAFE',
  }),
]
