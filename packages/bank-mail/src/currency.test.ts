import { expect, test } from 'vitest'
import { isCurrency, minorDigits } from './currency.ts'

test.each([
  ['USD', 2],
  ['COP', 2],
  ['IDR', 2],
  ['CRC', 2],
  ['CLP', 0],
  ['JPY', 0],
  ['KWD', 3],
  ['CLF', 4],
])('%s has %i digits after the point', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits)
})

test('a code is a currency only in capitals and only where ISO 4217 lists it', () => {
  expect(isCurrency('PEN')).toBe(true)
  expect(isCurrency('usd')).toBe(false)
  expect(isCurrency('ABC')).toBe(false)
})
