import { expect, it } from 'vitest'
import type { SpendingRow } from '../../ledger/store.ts'
import { monthPeriod, periodOf } from '../period.ts'
import { stepsOf } from './steps.ts'

const TODAY = '2026-11-22'
const MONDAY = 1

function day(key: string, spentMinor: number): SpendingRow {
  return { key, merchant: null, name: null, currency: 'USD', spentMinor, count: 1 }
}

it('shows a month by day to its end, and says what a day costs of those that passed', () => {
  const { step, spans, perDayMinor } = stepsOf(
    [day('2026-10-31', 9_900), day('2026-11-02', 2_200)],
    monthPeriod('2026-11'),
    TODAY,
    MONDAY,
  )
  expect([step, spans.length, perDayMinor]).toEqual(['day', 30, 100])
  expect(spans.filter(({ spentMinor }) => spentMinor > 0)).toMatchObject([
    { from: '2026-11-02', to: '2026-11-02', spentMinor: 2_200, count: 1 },
  ])
})

it('shows a year by week, until today', () => {
  const rows = [day('2026-01-01', 100), day('2026-01-04', 50), day('2026-01-05', 7)]
  const { step, spans } = stepsOf(rows, periodOf({ year: '2026' }, TODAY), TODAY, MONDAY)
  expect(step).toBe('week')
  expect(spans[0]).toMatchObject({
    from: '2026-01-01',
    to: '2026-01-04',
    spentMinor: 150,
    count: 2,
  })
  expect(spans[1]?.spentMinor).toBe(7)
  expect(spans.at(-1)?.to).toBe(TODAY)
})

it('shows years by month, all of them, and nothing of the time before the first', () => {
  const own = periodOf({ from: '2018-01-01', to: '2026-06-30' }, TODAY)
  const rows = [day('2022-03-09', 100), day('2024-12-31', 200), day('2026-05-05', 400)]
  const { step, spans, perDayMinor } = stepsOf(rows, own, TODAY, MONDAY)
  const longer = rows.map((row) => ({ ...row, spentMinor: row.spentMinor * 1_575 }))
  // 1,575 days from the first of them to the end.
  expect([perDayMinor, stepsOf(longer, own, TODAY, MONDAY).perDayMinor]).toEqual([0, 700])
  expect(step).toBe('month')
  expect([spans[0]?.from, spans.at(-1)?.to]).toEqual(['2022-03-09', '2026-05-05'])
  expect(spans.reduce((sum, { spentMinor }) => sum + spentMinor, 0)).toBe(700)
})

it('shows a century by year, and an empty one as one step', () => {
  const own = periodOf({ from: '1930-01-01', to: '2026-06-30' }, TODAY)
  expect(
    stepsOf([day('1931-03-09', 1), day('1950-01-01', 2)], own, TODAY, MONDAY).spans,
  ).toHaveLength(20)
  expect(stepsOf([], own, TODAY, MONDAY).spans).toHaveLength(1)
})

it('divides by no day before the ledger began', () => {
  const perDay = (begun: string) =>
    stepsOf([day('2026-11-21', 4_000)], monthPeriod('2026-11'), TODAY, MONDAY, begun).perDayMinor
  expect(perDay('2026-11-21')).toBe(2_000)
  expect(perDay('2026-10-02')).toBe(182)
})
