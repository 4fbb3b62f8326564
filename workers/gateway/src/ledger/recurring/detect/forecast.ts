/** What is to be expected of something that recurs: amounts, next days, and whether it still comes. */
import { toDate, toDay } from './day.ts'
import type { Fit } from './fit.ts'
import { dueOf, type Grid, indexNear, RULES } from './interval.ts'

/** `overdue`: it should have come by now. `stopped`: nobody waits for it any more. */
export type RecurringState = 'active' | 'overdue' | 'stopped'

export type Amounts = {
  /** What the next one is expected to be: the last price, or the middle of the last six. */
  usualMinor: number
  varies: boolean
  /** The price before the last change, and the local date from which the new one counts. */
  previousMinor: number | null
  changedOn: string | null
}

const LATEST = 6
/** Below, it is the exchange rate, or nothing. */
const SAME = 1.005
const STEADY = 1.08

/** `payments` in order of time, at least one. */
export function amountsOf(payments: Fit['payments']): Amounts {
  const amounts = payments.map(({ amountMinor }) => amountMinor)
  const last = amounts.at(-1) ?? 0
  const change = priceChange(payments)
  if (change) return { usualMinor: last, varies: false, ...change }
  const latest = amounts.slice(-LATEST)
  const varies = Math.max(...latest) > Math.min(...latest) * STEADY
  const sorted = [...latest].sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? last
  return { usualMinor: varies ? middle : last, varies, previousMinor: null, changedOn: null }
}

/** One steady price, and another steady one before it that was paid at least twice. */
function priceChange(payments: Fit['payments']) {
  const last = payments.at(-1)?.amountMinor ?? 0
  let at = payments.length - 1
  while (at > 0 && isSame(payments[at - 1]?.amountMinor ?? 0, last)) at -= 1
  const before = payments[at - 1]?.amountMinor
  const earlier = payments[at - 2]?.amountMinor
  const first = payments[at]
  if (before === undefined || earlier === undefined || !first || !isSame(before, earlier))
    return null
  return { previousMinor: before, changedOn: toDate(first.day) }
}

function isSame(a: number, b: number): boolean {
  return Math.max(a, b) <= Math.min(a, b) * SAME
}

/** A series as it is kept: its grid, and the local date of its last payment. */
export type Series = { grid: Grid; lastOn: string }

/** The local date on which the next one is due, which may be past. */
export function nextOn({ grid, lastOn }: Series): string {
  return toDate(dueOf(grid, indexNear(grid, toDay(lastOn)) + 1))
}

/** At a local date. */
export function stateOf(series: Series, today: string): RecurringState {
  const late = toDay(today) - toDay(nextOn(series))
  const { grace, patience } = RULES[series.grid.interval]
  if (late > patience) return 'stopped'
  return late > grace ? 'overdue' : 'active'
}

/**
 * Local dates on which it is due from `from` to `to`, both inclusive: of one that did not come yet,
 * its missed day counts as `from`. None of what has stopped.
 */
export function dueDates(series: Series, today: string, from: string, to: string): Array<string> {
  if (stateOf(series, today) === 'stopped') return []
  const { grid, lastOn } = series
  const dates: Array<string> = []
  for (let index = indexNear(grid, toDay(lastOn)) + 1; dates.length < 400; index += 1) {
    const date = toDate(dueOf(grid, index))
    if (date > to) break
    // Nobody knows when a late one comes: soon.
    const expected = date < today ? today : date
    if (expected >= from && expected <= to && !dates.includes(expected)) dates.push(expected)
  }
  return dates
}

/** What it comes to in a year, in minor units. */
export function yearlyOf(grid: Grid, usualMinor: number): number {
  return Math.round(usualMinor * RULES[grid.interval].perYear)
}
