import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDecimal, MAX_MINOR, toDecimal } from './money.ts'

describe('toDecimal', () => {
  test.each([
    [1234, 'USD', '12.34'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [0, 'COP', '0.00'],
    [5390, 'CLP', '5390'],
    [1234, 'KWD', '1.234'],
    [12345678901234, 'COP', '123456789012.34'],
  ])('%i minor units of %s are %s', (minor, currency, decimal) => {
    expect(toDecimal(minor, currency)).toBe(decimal)
  })
})

describe('fromDecimal', () => {
  test.each(['', ' 1', '1,5', '1.', '.5', '1e3', '+1', '0x10', '1.234', '--1', '١'])(
    'refuses %j as dollars',
    (text) => {
      expect(fromDecimal(text, 'USD')).toBeNull()
    },
  )

  test('refuses decimals that the currency does not have', () => {
    expect(fromDecimal('5390.5', 'CLP')).toBeNull()
    expect(fromDecimal('1.234', 'KWD')).toBe(1234)
  })

  test('refuses an amount whose sums would not be exact', () => {
    expect(fromDecimal('999999999999.99', 'USD')).toBe(MAX_MINOR)
    expect(fromDecimal('1000000000000.00', 'USD')).toBeNull()
    expect(fromDecimal('-1000000000000.00', 'USD')).toBeNull()
    expect(Number.isSafeInteger(90 * MAX_MINOR)).toBe(true)
  })

  test('never answers minus zero', () => {
    expect(Object.is(fromDecimal('-0.00', 'USD'), 0)).toBe(true)
  })
})

test('an amount written and read again is the same amount', () => {
  const amount = fc.integer({ min: -MAX_MINOR, max: MAX_MINOR })
  const currency = fc.constantFrom('USD', 'COP', 'CLP', 'JPY', 'KWD', 'CLF')
  fc.assert(
    fc.property(amount, currency, (minor, code) => {
      expect(fromDecimal(toDecimal(minor, code), code)).toBe(minor)
    }),
  )
})
