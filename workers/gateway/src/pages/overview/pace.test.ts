import { expect, it } from 'vitest'
import type { SpendingRow } from '../../ledger/store.ts'
import { monthPeriod, periodOf } from '../period.ts'
import { paceOf } from './pace.ts'

const TODAY = '2026-11-03'
const NOVEMBER = monthPeriod('2026-11')

function day(key: string, spentMinor: number): SpendingRow {
  return { key, merchant: null, name: null, currency: 'USD', spentMinor, count: 1 }
}

it('adds up a month day by day until today, beside the whole of the one before', () => {
  const rows = [day('2026-10-02', 70), day('2026-10-31', 30), day('2026-11-01', 5)]
  const pace = paceOf(rows, NOVEMBER, TODAY, '2026-10-01')
  expect(pace?.against).toBe('previous')
  expect(pace?.days.map(({ soFarMinor }) => soFarMinor).slice(0, 5)).toEqual([5, 5, 5, null, null])
  expect(pace?.days.map(({ thenMinor }) => thenMinor).slice(0, 2)).toEqual([0, 70])
  expect(pace?.days).toHaveLength(30)
})

it('is held against the middle of three months or more, of which a short one stays as it ended', () => {
  const rows = [day('2026-10-01', 10), day('2026-09-30', 20), day('2026-08-01', 90)]
  const pace = paceOf(rows, monthPeriod('2026-11'), TODAY, '2026-08-01')
  expect(pace?.against).toBe('usual')
  expect(pace?.days.at(0)?.thenMinor).toBe(10)
  expect(pace?.days.at(-1)?.thenMinor).toBe(20)
  const march = paceOf([day('2026-02-28', 7)], monthPeriod('2026-03'), '2026-03-31', '2026-02-01')
  expect(march?.days.at(-1)?.thenMinor).toBe(7)
})

it('knows of no earlier time that began before the ledger did, and of no pace of a year', () => {
  const rows = [day('2026-10-20', 10)]
  expect(paceOf(rows, NOVEMBER, TODAY, '2026-10-20')?.against).toBeNull()
  expect(paceOf(rows, periodOf({ year: '2026' }, TODAY), TODAY, '2026-10-20')).toBeNull()
})
