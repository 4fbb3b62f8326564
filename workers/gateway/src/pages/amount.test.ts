import { describe, expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import { parseAmount } from './amount.ts'

describe('parseAmount', () => {
  it.each([
    ['12.34', 'USD', 'en-US', 1234],
    ['1,234.5', 'USD', 'en-US', 123450],
    ['12,34', 'EUR', 'de', 1234],
    ['1.234,56', 'EUR', 'de', 123456],
    ['1.234', 'COP', 'es-CO', 123400],
    ['45.000', 'CLP', 'es-CL', 45000],
    ['1 234,56', 'EUR', 'fr', 123456],
    ["1'234.50", 'CHF', 'de-CH', 123450],
    ['1,00,000', 'INR', 'en-IN', 10000000],
    ['0.500', 'KWD', 'en', 500],
  ])('reads %s %s in %s', (text, currency, locale, minor) => {
    expect(parseAmount(text, currency, locale)).toBe(minor)
  })

  it('takes the other decimal mark where it cannot be grouping', () => {
    expect(parseAmount('12.5', 'EUR', 'de')).toBe(1250)
    expect(parseAmount('12,50', 'USD', 'en-US')).toBe(1250)
  })

  it.each([
    ['12.345', 'USD', 'en-US'],
    ['1,23,4', 'USD', 'en-US'],
    ['12.5', 'CLP', 'en'],
    ['1.234.56', 'EUR', 'de'],
    ['-5', 'USD', 'en'],
    ['0', 'USD', 'en'],
    ['', 'USD', 'en'],
    ['12 dollars', 'USD', 'en'],
    ['99999999999999999', 'USD', 'en'],
  ])('refuses %s %s in %s', (text, currency, locale) => {
    expect(parseAmount(text, currency, locale)).toBeNull()
  })

  it('reads back what a field was filled with, in any locale', () => {
    for (const locale of ['en-US', 'de', 'fr', 'es-CO', 'hi', 'ar-u-nu-latn']) {
      for (const [minor, currency] of [
        [123456789, 'USD'],
        [5, 'USD'],
        [1500, 'KWD'],
        [4500, 'CLP'],
      ] as const) {
        const typed = formatsFor(locale).amountInput(minor, currency)
        expect(parseAmount(typed, currency, locale), `${typed} in ${locale}`).toBe(minor)
      }
    }
  })
})
