import { describe, expect, it } from 'vitest'
import { daysIn, eachDay, monthPeriod, periodOf, periodQuery, shift } from './period.ts'

const TODAY = '2026-11-22'

describe('periodOf', () => {
  it('is this month where nothing, or nothing sensible, is asked', () => {
    const month = { from: '2026-11-01', to: '2026-11-30', month: '2026-11' }
    expect(periodOf({}, TODAY)).toEqual(month)
    expect(periodOf({ month: '2026-13' }, TODAY)).toEqual(month)
    expect(periodOf({ from: '2026-02-30', to: '2026-03-01' }, TODAY)).toEqual(month)
    expect(periodOf({ from: '2026-03-01' }, TODAY)).toEqual(month)
  })

  it('turns a range that is upside down round', () => {
    expect(periodOf({ from: '2026-05-09', to: '2026-05-03' }, TODAY)).toEqual({
      from: '2026-05-03',
      to: '2026-05-09',
      month: null,
    })
  })

  it('knows a range that is a month', () => {
    expect(periodOf({ from: '2028-02-01', to: '2028-02-29' }, TODAY).month).toBe('2028-02')
  })
})

describe('shift', () => {
  it('goes month by month over the end of a year', () => {
    expect(shift(monthPeriod('2026-01'), -1)).toEqual(monthPeriod('2025-12'))
    expect(shift(monthPeriod('2026-12'), 1).from).toBe('2027-01-01')
  })

  it('goes by as many days for a range', () => {
    const week = periodOf({ from: '2026-03-02', to: '2026-03-08' }, TODAY)
    expect(shift(week, -1)).toEqual({ from: '2026-02-23', to: '2026-03-01', month: null })
    expect(shift(shift(week, 1), -1)).toEqual(week)
  })
})

describe('days', () => {
  it('counts and lists them all, leap day included', () => {
    expect(daysIn(monthPeriod('2028-02'))).toBe(29)
    const days = eachDay(monthPeriod('2028-02'))
    expect(days).toHaveLength(29)
    expect(days.at(-1)).toBe('2028-02-29')
  })

  it('stops at the limit', () => {
    expect(eachDay({ from: '2000-01-01', to: '2030-01-01', month: null }, 10)).toHaveLength(10)
  })
})

it('asks for itself again', () => {
  expect(periodOf(periodQuery(monthPeriod('2026-04')), TODAY)).toEqual(monthPeriod('2026-04'))
})
