/** How spending grew day by day, against an earlier time: pure sums over days. */
import { addDays } from '#shared/local-time.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { daysIn, type Period } from '../period.ts'
import { earlierPeriods, FEWEST, median, type Span } from './comparison.ts'

export type PaceDay = {
  date: string
  /** Spent since the period began; null for days to come. */
  soFarMinor: number | null
  /** By that day of the period before, or usually; null where nothing is known of either. */
  thenMinor: number | null
}

export type Pace = {
  days: Array<PaceDay>
  /** What it is held against: the median of so many earlier periods, or the one before; null: nothing. */
  against: 'usual' | 'previous' | null
}

/**
 * A day each of a month, or of a payday's; null for any other period, in which days say little. `rows`:
 * spending by day, in one currency, over `comparedRange`; `first`: the first day that is known.
 */
export function paceOf(
  rows: ReadonlyArray<SpendingRow>,
  period: Period,
  today: string,
  first: string,
): Pace | null {
  if (period.kind !== 'month' && period.kind !== 'payday') return null
  const length = daysIn(period)
  const now = sumsBy(rows, period, length)
  // A time that began before the ledger did says nothing.
  const earlier = earlierPeriods(period, length).filter(({ from }) => first <= from)
  const sums = earlier.map((span) => sumsBy(rows, span, length))
  const against = sums.length >= FEWEST ? 'usual' : sums.length > 0 ? 'previous' : null
  const days = now.map((soFarMinor, at): PaceDay => {
    const date = addDays(period.from, at)
    const thens = sums.map((one) => one[at] ?? 0)
    return {
      date,
      soFarMinor: date <= today ? soFarMinor : null,
      thenMinor: against === 'usual' ? median(thens) : (thens[0] ?? null),
    }
  })
  return { days, against }
}

/** What a span's days add up to by each of so many; one that is over stays as it was. */
function sumsBy(rows: ReadonlyArray<SpendingRow>, { from, to }: Span, length: number) {
  const byDay = new Map<string, number>()
  for (const { key, spentMinor } of rows) {
    if (key && key >= from && key <= to) byDay.set(key, (byDay.get(key) ?? 0) + spentMinor)
  }
  let sum = 0
  return Array.from({ length }, (_, at) => {
    sum += byDay.get(addDays(from, at)) ?? 0
    return sum
  })
}
