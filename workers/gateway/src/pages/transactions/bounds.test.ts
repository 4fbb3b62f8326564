import { expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import { shownBound, typedBounds } from './bounds.ts'

const reader = (locale: string, homeCurrency: string | null = null) => ({
  formats: formatsFor(locale),
  homeCurrency,
})

it('reads bounds as the person writes them, and leaves those of an address alone', () => {
  const german = reader('de-DE')
  expect(typedBounds({ min: '12,50', max: '1.200', q: 'x' }, german)).toEqual({
    query: { minAmount: '12.50', maxAmount: '1200.00', q: 'x' },
    errors: [],
  })
  expect(typedBounds({ minAmount: '4.5' }, german).query).toEqual({ minAmount: '4.5' })
  // What is typed goes before what the address had.
  expect(typedBounds({ min: '', minAmount: '4.5' }, german).query).toEqual({})
  const yen = typedBounds({ min: '500', currency: 'jpy' }, reader('en-US')).query
  expect(yen.minAmount).toBe('500')
})

it('asks which of two readings is meant', () => {
  const { query, errors } = typedBounds({ min: '4.000', max: '9' }, reader('en-US'))
  expect(query).toEqual({ maxAmount: '9.00' })
  expect(errors).toEqual(['“4.000” can be 4.00 or 4000.00: write it one of these ways.'])
})

it('shows a bound with the decimal sign of the person', () => {
  const shown = (amount: string, locale: string, currency?: string) =>
    shownBound(amount, { currency }, reader(locale))
  expect(shown('12.50', 'es-CO')).toBe('12,50')
  expect(shown('12.5', 'en-US')).toBe('12.50')
  expect(shown('12.3456', 'en-US')).toBe('12.3456')
  expect(shown('500', 'de-DE', 'JPY')).toBe('500')
})
