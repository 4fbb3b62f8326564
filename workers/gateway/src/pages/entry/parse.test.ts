import { describe, expect, it } from 'vitest'
import { NOTHING_WRITTEN } from '../../ledger/transaction-schema.ts'
import { NOTHING_TYPED, parseEntry, type Typed, typedOf } from './parse.ts'

const TYPED: Typed = {
  ...NOTHING_TYPED,
  kind: 'purchase',
  amount: '12.50',
  currency: 'usd',
  merchant: ' Corner Bakery ',
  category: 'coffee',
  date: '2026-11-20',
  time: '08:15:00',
}

describe('parseEntry', () => {
  it('takes what is right', () => {
    expect(parseEntry(TYPED, 'en-US')).toEqual({
      ok: true,
      entry: {
        kind: 'purchase',
        amountMinor: 1250,
        currency: 'USD',
        merchant: 'Corner Bakery',
        category: 'coffee',
        localDate: '2026-11-20',
        localTime: '08:15',
        accountId: null,
        ...NOTHING_WRITTEN,
      },
    })
  })

  it('names every field that is wrong, and says what would be right', () => {
    const parsed = parseEntry(
      { ...TYPED, kind: '', amount: 'ten', date: '2026-02-31', time: '25:00', category: 'x' },
      'de',
    )
    expect(parsed).toEqual({
      ok: false,
      errors: {
        kind: 'Choose what kind it is.',
        amount: 'An amount above zero, such as 12,50.',
        date: 'A day of the calendar.',
        time: 'Hours and minutes, such as 14:05, or nothing.',
        category: 'Choose one of the list.',
      },
    })
  })

  it('complains about the currency before the amount, which it decides', () => {
    const parsed = parseEntry({ ...TYPED, currency: 'dollars' }, 'en')
    expect(parsed.ok ? {} : Object.keys(parsed.errors)).toEqual(['currency'])
  })

  it.each([
    ['4.000', 'USD', '“4.000” can be 4.00 or 4000.00: write it one of these ways.'],
    ['4,000', 'KWD', null],
    ['12.345', 'USD', 'An amount above zero, such as 12.50.'],
    ['4.000', 'CLP', '“4.000” can be 4 or 4000: write it one of these ways.'],
    ['123456789012345', 'JPY', 'At most 99999999999999.'],
  ])('says of %s %s what it may mean', (amount, currency, message) => {
    const parsed = parseEntry({ ...TYPED, amount, currency }, 'en')
    expect(parsed.ok ? null : parsed.errors.amount).toBe(message)
  })

  it('asks about a year that nobody means', () => {
    const parsed = parseEntry({ ...TYPED, date: '0026-11-20' }, 'en')
    expect(parsed.ok ? null : parsed.errors.date).toBe(
      'The year 0026? All four digits, such as 2026.',
    )
  })

  it('refuses cents of a currency that has none', () => {
    const parsed = parseEntry({ ...TYPED, currency: 'CLP' }, 'en')
    expect(parsed.ok ? null : parsed.errors.amount).toBe('An amount above zero, such as 12500.')
  })
})

it('reads one of several entries of a form', () => {
  const form = new Map([
    ['amount-0', '1'],
    ['amount-1', '2'],
    ['currency-1', 'USD'],
  ])
  expect(typedOf(form, 1)).toMatchObject({ amount: '2', currency: 'USD', merchant: '' })
})
