import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAYDAYS } from './payday.ts'
import {
  daysIn,
  eachSpan,
  longPeriod,
  monthPeriod,
  opensOn,
  paydayPeriod,
  periodOf,
  periodQuery,
  shift,
  toRemember,
} from './period.ts'

const TODAY = '2026-11-22'

describe('periodOf', () => {
  it('is this month where nothing, or nothing sensible, is asked', () => {
    const month = { from: '2026-11-01', to: '2026-11-30', month: '2026-11' }
    expect(periodOf({}, TODAY)).toMatchObject(month)
    expect(periodOf({ month: '2026-13' }, TODAY)).toMatchObject(month)
    expect(periodOf({ from: '2026-02-30', to: '2026-03-01' }, TODAY)).toMatchObject(month)
    expect(periodOf({ from: '2026-03-01' }, TODAY)).toMatchObject(month)
    expect(periodOf({ payday: '32', quarter: '2026-5', year: '12' }, TODAY)).toMatchObject(month)
  })

  it('turns a range that is upside down round', () => {
    expect(periodOf({ from: '2026-05-09', to: '2026-05-03' }, TODAY)).toMatchObject({
      from: '2026-05-03',
      to: '2026-05-09',
      month: null,
    })
  })

  it('knows a range that is a month', () => {
    expect(periodOf({ from: '2028-02-01', to: '2028-02-29' }, TODAY).month).toBe('2028-02')
  })

  it('knows payday months, from a date or from a last weekday', () => {
    const span = (payday: string, from?: string) => {
      const period = periodOf({ payday, ...(from ? { from } : {}) }, TODAY)
      return [period.from, period.to]
    }
    expect(span('15')).toEqual(['2026-11-15', '2026-12-14'])
    expect(span('25')).toEqual(['2026-10-25', '2026-11-24'])
    expect(span('31', '2026-02-28')).toEqual(['2026-02-28', '2026-03-30'])
    expect(span('last-friday')).toEqual(['2026-10-30', '2026-11-26'])
    expect(span('last-friday', '2026-11-27')).toEqual(['2026-11-27', '2026-12-24'])
  })

  it('is of the kind that was chosen last, as of today', () => {
    const again = (period: Parameters<typeof toRemember>[0]) =>
      periodOf({}, TODAY, toRemember(period))
    expect(again(monthPeriod('2025-03')).month).toBe('2026-11')
    expect(again(paydayPeriod('15', '2025-03-20')).from).toBe('2026-11-15')
    expect(again(longPeriod('quarter', '2025-03-20')).from).toBe('2026-10-01')
    expect(again(longPeriod('year', '2025-03-20')).from).toBe('2026-01-01')
    const own = periodOf({ from: '2026-03-02', to: '2026-03-08' }, TODAY)
    expect(again(own)).toEqual(own)
    expect(periodOf({}, TODAY, 'own.x.y').month).toBe('2026-11')
  })
})

it('opens a demo on the month before while its own has hardly begun', () => {
  expect(opensOn('2026-12-01', true)).toBe('2026-11-30')
  expect(opensOn('2027-01-05', true)).toBe('2026-12-31')
  expect(opensOn('2026-12-06', true)).toBe('2026-12-06')
  expect(opensOn('2026-12-01', false)).toBe('2026-12-01')
})

describe('any period', () => {
  const date = fc.integer({ min: 10_000, max: 40_000 }).map((day) => {
    return new Date(day * 86_400_000).toISOString().slice(0, 10)
  })
  const period = fc.oneof(
    date.map((day) => monthPeriod(day.slice(0, 7))),
    fc.tuple(fc.constantFrom(...PAYDAYS), date).map(([payday, day]) => paydayPeriod(payday, day)),
    fc.tuple(fc.constantFrom('quarter', 'year'), date).map(([kind, day]) => longPeriod(kind, day)),
    fc
      .tuple(date, date)
      .map(([one, other]) => periodOf({ from: one, to: other }, TODAY))
      .filter((own) => daysIn(own) < 400),
  )

  it('asks for itself again, and is followed by the next without a gap', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(periodOf(periodQuery(one), TODAY)).toEqual(one)
        const next = shift(one, 1)
        expect(daysIn({ from: one.to, to: next.from })).toBe(2)
        if (one.kind !== 'own') expect(shift(next, -1)).toEqual(one)
      }),
    )
  })
})

describe('shift', () => {
  it('goes month by month over the end of a year', () => {
    expect(shift(monthPeriod('2026-01'), -1)).toEqual(monthPeriod('2025-12'))
    expect(shift(monthPeriod('2026-12'), 1).from).toBe('2027-01-01')
  })

  it('goes by as many days for a range', () => {
    const week = periodOf({ from: '2026-03-02', to: '2026-03-08' }, TODAY)
    expect(shift(week, -1)).toMatchObject({ from: '2026-02-23', to: '2026-03-01', month: null })
    expect(shift(shift(week, 1), -1)).toEqual(week)
  })
})

it('days are counted, leap day included', () => {
  expect(daysIn(monthPeriod('2028-02'))).toBe(29)
})

describe('eachSpan', () => {
  it('begins weeks on the day that they begin with, and cuts the first and the last', () => {
    const range = { from: '2026-11-04', to: '2026-11-17' }
    expect(eachSpan(range, 'week', 1)).toEqual([
      { from: '2026-11-04', to: '2026-11-08' },
      { from: '2026-11-09', to: '2026-11-15' },
      { from: '2026-11-16', to: '2026-11-17' },
    ])
    expect(eachSpan(range, 'week', 7)[0]).toEqual({ from: '2026-11-04', to: '2026-11-07' })
  })

  it('has each day of any range once, in whatever steps', () => {
    const date = fc
      .integer({ min: 0, max: 60_000 })
      .map((day) => new Date(Date.UTC(1990, 0, 1 + (day % 20_000))).toISOString().slice(0, 10))
    const step = fc.constantFrom('day', 'week', 'month', 'year' as const)
    fc.assert(
      fc.property(date, date, step, fc.integer({ min: 1, max: 7 }), (a, b, by, weekday) => {
        const range = a < b ? { from: a, to: b } : { from: b, to: a }
        const spans = eachSpan(range, by, weekday)
        expect(spans[0]?.from).toBe(range.from)
        expect(spans.at(-1)?.to).toBe(range.to)
        const days = spans.reduce((sum, span) => sum + daysIn(span), 0)
        expect(days).toBe(daysIn(range))
      }),
    )
  })
})
