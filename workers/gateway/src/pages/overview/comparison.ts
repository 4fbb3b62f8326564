/** This month against the one before, and against what is usual: pure sums over days. */
import { Temporal } from 'temporal-polyfill'
import type { SpendingRow } from '../../ledger/store.ts'
import { monthPeriod, type Period } from '../period.ts'

/** Months that make what is usual. */
const USUAL_MONTHS = 6
/** Fewer of them say nothing about what is usual. */
const FEWEST_MONTHS = 3

export type Comparison = {
  currency: string
  spentMinor: number
  count: number
  /** Up to the same day of the month before; null where nothing was kept of it. */
  previousMinor: number | null
  /** Median of earlier months, up to the same day; null for a range, or with too few months. */
  usualMinor: number | null
  usualMonths: number
}

/**
 * How many days of the period count: all of them, or those until today where it is not over.
 * Comparing half a month with a whole one would always look thrifty.
 */
export function daysSoFar(period: Period, today: string): number {
  const end = today < period.to && today >= period.from ? today : period.to
  return Temporal.PlainDate.from(period.from).until(end, { largestUnit: 'day' }).days + 1
}

/** The days whose spending a comparison of `period` needs. */
export function comparedRange(period: Period): { from: string; to: string } {
  const start = Temporal.PlainDate.from(period.from)
  const from = period.month
    ? start.subtract({ months: USUAL_MONTHS })
    : start.subtract({ days: daysSoFar(period, period.to) })
  return { from: from.toString(), to: period.to }
}

/**
 * One comparison per currency that the period or the one before has, the largest number of
 * transactions first. `rows` is spending by day over `comparedRange`.
 */
export function compare(
  rows: ReadonlyArray<SpendingRow>,
  period: Period,
  today: string,
): Array<Comparison> {
  const days = daysSoFar(period, today)
  const earlier = earlierPeriods(period, days)
  const firstDay = rows.reduce((first, { key }) => (key && key < first ? key : first), period.from)
  const currencies = [...new Set(rows.map(({ currency }) => currency))]
  const compared = currencies.map((currency): Comparison => {
    const own = rows.filter((row) => row.currency === currency)
    const now = sum(own, period.from, period.to)
    const sums = earlier.map(({ from, to }) => sum(own, from, to))
    // A month that began before the ledger did says nothing.
    const months = period.month ? sums.filter((_, at) => firstDay <= (earlier[at]?.from ?? '')) : []
    const isPreviousKept = firstDay <= (earlier[0]?.to ?? '')
    return {
      currency,
      spentMinor: now.spentMinor,
      count: now.count,
      previousMinor: isPreviousKept ? (sums[0]?.spentMinor ?? null) : null,
      usualMinor:
        months.length >= FEWEST_MONTHS ? median(months.map(({ spentMinor }) => spentMinor)) : null,
      usualMonths: months.length,
    }
  })
  return compared
    .filter(({ count, previousMinor }) => count > 0 || (previousMinor ?? 0) !== 0)
    .sort((a, b) => b.count - a.count || a.currency.localeCompare(b.currency))
}

/** The spans compared with, nearest first, each cut to as many days as have passed. */
function earlierPeriods(period: Period, days: number): Array<{ from: string; to: string }> {
  const start = Temporal.PlainDate.from(period.from)
  if (!period.month) {
    const length = daysSoFar(period, period.to)
    const from = start.subtract({ days: length })
    return [{ from: from.toString(), to: from.add({ days: days - 1 }).toString() }]
  }
  const isWhole = days === start.daysInMonth
  return Array.from({ length: USUAL_MONTHS }, (_, index) => {
    const month = start.subtract({ months: index + 1 })
    const whole = monthPeriod(month.toString().slice(0, 7))
    const last = month.add({ days: Math.min(days, month.daysInMonth) - 1 }).toString()
    return { from: whole.from, to: isWhole ? whole.to : last }
  })
}

function sum(rows: ReadonlyArray<SpendingRow>, from: string, to: string) {
  let spentMinor = 0
  let count = 0
  for (const row of rows) {
    if (!row.key || row.key < from || row.key > to) continue
    spentMinor += row.spentMinor
    count += row.count
  }
  return { spentMinor, count }
}

/** The lower middle of an even number of values, so that it is one that was really spent. */
function median(values: ReadonlyArray<number>): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
