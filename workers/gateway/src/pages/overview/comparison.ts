/** This month against the one before, and against what is usual: pure sums over days. */
import { addDays } from '#shared/local-time.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { daysIn, monthPeriod, type Period, shift } from '../period.ts'

/** Earlier periods that make what is usual: of longer ones, few ledgers have any. */
const EARLIER = { month: 6, payday: 6, quarter: 4, year: 1, own: 1 } as const
/** Fewer of them say nothing about what is usual. */
export const FEWEST = 3
/** Months of the strip. */
const STRIP = 12

/** Local dates, both inclusive. */
export type Span = { from: string; to: string }

export type Comparison = {
  currency: string
  spentMinor: number
  count: number
  /** Up to the same day of the period before; null where nothing was kept of it. */
  previousMinor: number | null
  /** Median of earlier periods, up to the same day; null with too few of them. */
  usualMinor: number | null
  usualMonths: number
}

/**
 * How many days of the period count: all of them, or those until today where it is not over.
 * Comparing half a month with a whole one would always look thrifty.
 */
export function daysSoFar(period: Period, today: string): number {
  const end = today < period.to && today >= period.from ? today : period.to
  return daysIn({ from: period.from, to: end })
}

/** The days that comparisons and the strip of `period` need. */
export function comparedRange(period: Period): { from: string; to: string } {
  const earlier = earlierPeriods(period, daysSoFar(period, period.to)).map(({ from }) => from)
  const [from = period.from] = [...earlier, stripOf(period)[0]?.from ?? period.from].sort()
  return { from, to: period.to }
}

/** The period before, up to as many days as have passed of this one. */
export function previousPart(period: Period, today: string): { from: string; to: string } {
  const [previous = period] = earlierPeriods(period, daysSoFar(period, today))
  return previous
}

/** Twelve months up to the period's: payday months where it is one. */
export function stripOf(period: Period): Array<Period> {
  const last = period.kind === 'payday' ? period : monthPeriod(period.to.slice(0, 7))
  const strip = [last]
  while (strip.length < STRIP) strip.unshift(shift(strip[0] ?? last, -1))
  return strip
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
    const months = sums.filter((_, at) => firstDay <= (earlier[at]?.from ?? ''))
    const isPreviousKept = firstDay <= (earlier[0]?.to ?? '')
    return {
      currency,
      spentMinor: now.spentMinor,
      count: now.count,
      previousMinor: isPreviousKept ? (sums[0]?.spentMinor ?? null) : null,
      usualMinor:
        months.length >= FEWEST ? median(months.map(({ spentMinor }) => spentMinor)) : null,
      usualMonths: months.length,
    }
  })
  return compared
    .filter(({ count, previousMinor }) => count > 0 || (previousMinor ?? 0) !== 0)
    .sort((a, b) => b.count - a.count || a.currency.localeCompare(b.currency))
}

/** The spans compared with, nearest first, each cut to as many days as have passed. */
export function earlierPeriods(period: Period, days: number): Array<Span> {
  const isWhole = days === daysSoFar(period, period.to)
  const spans: Array<Span> = []
  let earlier = period
  while (spans.length < EARLIER[period.kind]) {
    earlier = shift(earlier, -1)
    const { from, to } = earlier
    const cut = addDays(from, days - 1)
    spans.push({ from, to: isWhole || cut > to ? to : cut })
  }
  return spans
}

/** What days of a span add up to. */
export function sum(rows: ReadonlyArray<SpendingRow>, from: string, to: string) {
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
export function median(values: ReadonlyArray<number>): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

/** A currency that was chosen, in a time that has none of it. */
export function nothingOf(currency: string): Comparison {
  return {
    currency,
    spentMinor: 0,
    count: 0,
    previousMinor: null,
    usualMinor: null,
    usualMonths: 0,
  }
}
