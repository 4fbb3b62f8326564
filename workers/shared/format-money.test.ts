import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney } from './format-money.ts'

const plain = (text: string) => text.replace(/\s/g, ' ')

describe('formatMoney', () => {
  it.each([
    [123450, 'USD', '$1,234.50'],
    [-500, 'USD', '-$5.00'],
    [4500000, 'COP', '$ 45.000'],
    [4500050, 'COP', '$ 45.000,50'],
    [15990, 'CLP', '$15.990'],
    [129900, 'MXN', '$1,299.00'],
    [8990, 'BRL', 'R$ 89,90'],
    [1200, 'EUR', '€12.00'],
    [1980, 'JPY', '¥1,980'],
    [12345, 'KWD', 'KWD 12.345'],
  ])('writes %i minor units of %s as %s', (minor, currency, expected) => {
    expect(plain(formatMoney(minor, currency))).toBe(expected)
  })

  it('tells dollars from pesos by their codes', () => {
    expect(plain(formatMoney(1000, 'USD', 'code'))).toBe('USD 10.00')
    expect(plain(formatMoney(1000000, 'COP', 'code'))).toBe('COP 10.000')
  })

  it('loses no digit of any amount', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.constantFrom('USD', 'COP', 'CLP', 'KWD', 'INR'),
        (minor, currency) => {
          const digits = formatMoney(minor, currency).replace(/\D/g, '')
          expect([Number(digits), Number(digits) * 100]).toContain(minor)
        },
      ),
    )
  })
})
