import { describe, expect, it } from 'vitest'
import type { SpendingRow } from '../../ledger/store.ts'
import { monthPeriod, periodOf } from '../period.ts'
import { compare, comparedRange, daysSoFar } from './comparison.ts'

function day(key: string, spentMinor: number, currency = 'USD'): SpendingRow {
  return { key, merchant: null, name: null, currency, spentMinor, count: 1 }
}

const NOVEMBER = monthPeriod('2026-11')

describe('compare', () => {
  it('compares a month under way with the same days of the one before', () => {
    const rows = [
      day('2026-10-05', 1000),
      day('2026-10-22', 500),
      day('2026-10-23', 9900),
      day('2026-11-02', 1200),
      day('2026-11-22', 100),
    ]
    const [usd] = compare(rows, NOVEMBER, '2026-11-22')
    expect(usd).toMatchObject({ currency: 'USD', spentMinor: 1300, count: 2, previousMinor: 1500 })
  })

  it('compares a month that is over with all of the one before, however long', () => {
    const rows = [day('2026-01-31', 700), day('2026-02-10', 100)]
    const [usd] = compare(rows, monthPeriod('2026-02'), '2026-11-22')
    expect(usd?.previousMinor).toBe(700)
  })

  it('takes the middle of the earlier months that the ledger covers as usual', () => {
    const rows = [
      day('2026-06-15', 1),
      day('2026-07-03', 100),
      day('2026-08-03', 90000),
      day('2026-09-03', 300),
      day('2026-10-03', 200),
      day('2026-11-03', 250),
    ]
    const [usd] = compare(rows, NOVEMBER, '2026-11-22')
    expect(usd).toMatchObject({ usualMonths: 4, usualMinor: 200 })
  })

  it('knows nothing of usual and before where nothing was kept', () => {
    const [usd] = compare([day('2026-11-03', 250)], NOVEMBER, '2026-11-22')
    expect(usd).toMatchObject({ previousMinor: null, usualMinor: null, usualMonths: 0 })
  })

  it('counts a month from the day on which the ledger begins, and asks for three of them', () => {
    const first = [day('2026-08-01', 30), day('2026-09-03', 10), day('2026-11-03', 1)]
    expect(compare(first, NOVEMBER, '2026-11-22')[0]).toMatchObject({
      usualMonths: 3,
      usualMinor: 10,
    })
    const later = [day('2026-08-02', 30), day('2026-09-03', 10), day('2026-11-03', 1)]
    expect(compare(later, NOVEMBER, '2026-11-22')[0]).toMatchObject({
      usualMonths: 2,
      usualMinor: null,
    })
  })

  it('has a month before where the ledger began on its last compared day, and none after it', () => {
    const on = [day('2026-10-22', 700), day('2026-11-03', 1)]
    expect(compare(on, NOVEMBER, '2026-11-22')[0]?.previousMinor).toBe(700)
    const after = [day('2026-10-23', 700), day('2026-11-03', 1)]
    expect(compare(after, NOVEMBER, '2026-11-22')[0]?.previousMinor).toBeNull()
  })

  it('leaves out a currency that neither this month nor the one before has', () => {
    const rows = [day('2026-09-03', 10, 'EUR'), day('2026-10-03', 20, 'COP'), day('2026-11-03', 1)]
    const compared = compare(rows, NOVEMBER, '2026-11-22')
    expect(compared.map(({ currency }) => currency)).toEqual(['USD', 'COP'])
  })

  it('keeps currencies apart, the one used most first', () => {
    const rows = [
      day('2026-11-01', 100),
      day('2026-11-02', 45000, 'COP'),
      day('2026-11-03', 10000, 'COP'),
    ]
    const compared = compare(rows, NOVEMBER, '2026-11-22')
    expect(compared.map(({ currency, spentMinor }) => [currency, spentMinor])).toEqual([
      ['COP', 55000],
      ['USD', 100],
    ])
  })

  it('compares a range with as many days before it', () => {
    const week = periodOf({ from: '2026-11-09', to: '2026-11-15' }, '2026-11-22')
    const rows = [
      day('2026-11-01', 9),
      day('2026-11-02', 5),
      day('2026-11-08', 6),
      day('2026-11-10', 7),
    ]
    const [usd] = compare(rows, week, '2026-11-22')
    expect(usd).toMatchObject({ spentMinor: 7, previousMinor: 11, usualMinor: null })
  })
})

it('counts the days so far', () => {
  expect(daysSoFar(NOVEMBER, '2026-11-01')).toBe(1)
  expect(daysSoFar(NOVEMBER, '2026-11-30')).toBe(30)
  expect(daysSoFar(NOVEMBER, '2026-11-22')).toBe(22)
  expect(daysSoFar(NOVEMBER, '2026-12-05')).toBe(30)
  expect(daysSoFar(NOVEMBER, '2026-10-05')).toBe(30)
})

it('reaches back a year for the strip of twelve months', () => {
  expect(comparedRange(NOVEMBER)).toEqual({ from: '2025-12-01', to: '2026-11-30' })
  const week = periodOf({ from: '2026-11-09', to: '2026-11-15' }, '2026-11-22')
  expect(comparedRange(week).from).toBe('2025-12-01')
})
