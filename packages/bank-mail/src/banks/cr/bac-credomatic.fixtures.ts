import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { bacFixtures } from './bac-fixtures.ts'

const from = 'BAC Credomatic <info@baccredomatic.com>'
const { recorded, review } = fixturesFrom(from)

function purchase(amount: string): string {
  return `<p>Le informamos que se realizó una compra con su tarjeta VISA terminada en 4471</p><table><tr><td>Comercio</td><td>Monto</td></tr><tr><td>SODA NORTE</td><td>${amount}</td></tr></table><p>Fecha: 09/05/2026</p>`
}

function inCurrency(written: string, amount: string, currency: string): Fixture {
  return recorded(`amount written ${written}`, ['Alerta de compra', purchase(written)], {
    kind: 'purchase',
    amount,
    currency,
    merchant: 'SODA NORTE',
  })
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...bacFixtures(from, 'USD', 'USD'),
  inCurrency('$12.50', '12.50', 'USD'),
  inCurrency('C$ 212.50', '212.50', 'NIO'),
  inCurrency('L 1,212.50', '1212.50', 'HNL'),
  inCurrency('Q 212.50', '212.50', 'GTQ'),
  inCurrency('CRC 8,500.00', '8500.00', 'CRC'),
  review(
    'a number of which nothing says the currency',
    'Alerta de compra',
    purchase('1,212.50'),
    'no_currency',
  ),
]
