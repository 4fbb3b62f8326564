import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Ficohsa <notificaciones@ficohsa.com>'
const { recorded, ignored, review } = fixturesFrom(from)

function purchase(amount: string): string {
  return `Ficohsa: Su tarjeta de crédito terminada en 4471 realizó una compra por ${amount} en PIZZERIA SUR el 12/05/2026 13:45`
}

const own = { merchant: 'PIZZERIA SUR', date: '2026-05-12', account: '4471' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded('purchase in Honduras', ['Notificación', purchase('L 1,350.00')], 'purchase', {
    kind: 'purchase',
    amount: '1350.00',
    currency: 'HNL',
    ...own,
  }),
  recorded('purchase in Guatemala', ['Notificación', purchase('Q 350.00')], 'purchase', {
    kind: 'purchase',
    amount: '350.00',
    currency: 'GTQ',
    ...own,
  }),
  recorded('purchase in Nicaragua', ['Notificación', purchase('C$ 350.00')], 'purchase', {
    kind: 'purchase',
    amount: '350.00',
    currency: 'NIO',
    ...own,
  }),
  review(
    'a number of which nothing says the currency',
    'Notificación',
    purchase('1,350.00'),
    'no_amount',
  ),
  recorded(
    'card paid',
    ['Pago', 'Ficohsa: Se aplicó un pago a su tarjeta ***4471 por L 5,000.00 el 12/05/2026.'],
    'card-payment',
    { kind: 'payment', amount: '5000.00', currency: 'HNL', date: '2026-05-12', account: '4471' },
  ),
  ignored(
    'purchase denied',
    'Notificación',
    'Ficohsa: la compra por L 350.00 en PIZZERIA SUR con su tarjeta terminada en 4471 fue denegada.',
    'declined',
  ),
  ...nothingMoved(from, 'L 1,350.00'),
]
