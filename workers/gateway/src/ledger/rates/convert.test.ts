import { expect, it } from 'vitest'
import { byOwnRate, convert, type Rates, rounded } from './convert.ts'

const RATES: Rates = new Map([
  [
    'USD',
    [
      { date: '2026-11-20', perEuro: '1.0500' },
      { date: '2026-11-23', perEuro: '1.2' },
    ],
  ],
  ['JPY', [{ date: '2026-11-20', perEuro: '162.5' }]],
  ['VES', [{ date: '2026-11-20', perEuro: '0.00' }]],
  ['KWD', [{ date: '2026-11-20', perEuro: '0.3' }]],
])

function minor(amount: number, from: string, to: string, day = '2026-11-20'): number | null {
  const exact = convert(amount, from, to, day, RATES)
  return exact === null ? null : rounded(exact)
}

it('goes by the euro, between currencies of any number of decimals', () => {
  expect(minor(1050, 'USD', 'EUR')).toBe(1000)
  expect(minor(1000, 'EUR', 'JPY')).toBe(1625)
  expect(minor(1625, 'JPY', 'USD')).toBe(1050)
  expect(minor(300, 'KWD', 'JPY')).toBe(163)
  expect(minor(77, 'USD', 'USD', '1999-01-01')).toBe(77)
})

it('takes the rate last known on the day, and none that came after', () => {
  expect(minor(1050, 'USD', 'EUR', '2026-11-22')).toBe(1000)
  expect(minor(1200, 'USD', 'EUR', '2026-11-23')).toBe(1000)
  expect(minor(1200, 'USD', 'EUR', '2030-01-01')).toBe(1000)
  expect(minor(1050, 'USD', 'EUR', '2026-11-19')).toBeNull()
  expect(minor(1, 'COP', 'EUR')).toBeNull()
  expect(minor(1, 'EUR', 'COP')).toBeNull()
  // Nothing is worth nothing.
  expect(minor(1, 'VES', 'EUR')).toBeNull()
})

it('rounds halves away from zero, once, and loses nothing of large amounts', () => {
  // 0.21 dollars are 0.20 euros; 3 cents are 2.857 and a half of 5 is asked of KWD.
  expect(minor(3, 'USD', 'EUR')).toBe(3)
  expect(rounded(1_500_000_000_000n)).toBe(2)
  expect(rounded(-1_500_000_000_000n)).toBe(-2)
  expect(rounded(-1_499_999_999_999n)).toBe(-1)
  expect(minor(99_999_999_999_999, 'USD', 'USD')).toBe(99_999_999_999_999)
  expect(minor(99_999_999_999_990, 'USD', 'EUR')).toBe(95_238_095_238_086)
  const third = convert(100, 'USD', 'EUR', '2026-11-20', RATES) ?? 0n
  // 100 / 1.05 thrice is 285.71, where each rounded by itself would be 285.
  expect(rounded(third * 3n)).toBe(286)
})

it('goes by the two amounts that were told, where there are two', () => {
  expect(rounded(byOwnRate(5000, 10_000, 9_321))).toBe(4661)
  expect(rounded(byOwnRate(-5000, 10_000, 9_321))).toBe(-4661)
})
