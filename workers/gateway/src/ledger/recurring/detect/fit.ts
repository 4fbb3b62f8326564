/** Whether payments lie on a grid of due days, and on which. */
import { monthOf } from './day.ts'
import {
  dueOf,
  type Grid,
  INTERVALS,
  type Interval,
  indexNear,
  RULES,
  type Weekend,
} from './interval.ts'

export type Payment = {
  id: string
  /** Days since 1970-01-01. */
  day: number
  /** Above 0. */
  amountMinor: number
}

export type Fit = {
  grid: Grid
  /** One per due day that has one, in order of time. */
  payments: ReadonlyArray<Payment>
  /** Days off the grid, on average. */
  deviation: number
}

/** Fewer are a coincidence. */
export const FEWEST = 3
/** Twice a month is nearly any day. */
const FEWEST_SEMIMONTHLY = 4
/** Grids are tried through the latest payments: where all lie on one, any of them gives it. */
const ANCHORS = 6
/** An even day is preferred to one that a weekend moves, unless that explains more. */
const WEEKEND_COST = 0.3

/**
 * The grid on which nearly all of these payments lie, one a due day; null where there is none. They
 * are of one payee, currency and direction, in order of time. Where all of them do not fit, the
 * latest twelve or six may: a day changes, a pause ends.
 */
export function fitGrid(payments: ReadonlyArray<Payment>): Fit | null {
  for (const size of [payments.length, 12, 6]) {
    if (size > payments.length || (size < payments.length && size < 6)) continue
    const found = fitAll(payments.slice(-size))
    if (found) return found
  }
  return null
}

function fitAll(payments: ReadonlyArray<Payment>): Fit | null {
  if (payments.length < FEWEST) return null
  let best: Fit | null = null
  for (const interval of likely(payments)) {
    for (const grid of grids(payments, interval)) {
      const found = onGrid(payments, grid)
      if (found && (best === null || cost(found) < cost(best))) best = found
    }
  }
  return best
}

function cost({ grid, deviation, payments }: Fit): number {
  const relative = deviation / RULES[grid.interval].tolerance
  return relative - payments.length + (grid.weekend ? WEEKEND_COST / payments.length : 0)
}

/** Intervals that the time between payments allows: nothing else is looked at closer. */
function likely(payments: ReadonlyArray<Payment>): Array<Interval> {
  const gaps: Array<number> = []
  let previous: number | null = null
  for (const { day } of payments) {
    if (previous !== null) gaps.push(day - previous)
    previous = day
  }
  const median = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return INTERVALS.filter((interval) => {
    const { length, tolerance } = RULES[interval]
    if (Math.abs(median - length) > 2 * tolerance + 1) return false
    const near = gaps.filter((gap) => Math.abs(gap - length) <= 2 * tolerance + 1)
    return near.length >= gaps.length * 0.6
  })
}

function* grids(payments: ReadonlyArray<Payment>, interval: Interval): Generator<Grid> {
  const latest = payments.slice(-ANCHORS)
  const isDays = 'days' in RULES[interval].step
  const seen = new Set<string>()
  for (const { day } of latest) {
    for (const { anchor, dates } of isDays
      ? [{ anchor: day, dates: [] }]
      : dated(day, latest, interval)) {
      for (const weekend of isDays ? [null] : ([null, 'next', 'previous'] as Array<Weekend>)) {
        const key = `${isDays ? anchor : monthOf(anchor).month} ${dates.join()} ${weekend}`
        if (seen.has(key)) continue
        seen.add(key)
        yield { interval, anchor, dates, weekend }
      }
    }
  }
}

/** Dates of the month on which one of these payments may be due. */
function dated(day: number, latest: ReadonlyArray<Payment>, interval: Interval) {
  const { date } = monthOf(day)
  if (interval === 'semimonthly') {
    const dates = latest.map((other) => monthOf(other.day).date)
    const others = [...new Set([...dates, 15, 31])].filter((other) => {
      return Math.abs(other - date) >= 11 && Math.abs(other - date) <= 20
    })
    return others.map((other) => ({ anchor: day, dates: [date, other].sort((a, b) => a - b) }))
  }
  const found = [{ anchor: day, dates: [date] }]
  // The last of a month; and the first of the next, where it was paid before a weekend.
  if (date >= 28) found.push({ anchor: day, dates: [31] }, { anchor: day + 4, dates: [1] })
  if (date <= 3 && date > 1) found.push({ anchor: day, dates: [1] })
  return found
}

function onGrid(payments: ReadonlyArray<Payment>, grid: Grid): Fit | null {
  const { tolerance, meanDeviation } = RULES[grid.interval]
  const taken = new Map<number, { payment: Payment; off: number }>()
  let outside = 0
  for (const payment of payments) {
    const index = indexNear(grid, payment.day)
    const off = Math.abs(payment.day - dueOf(grid, index))
    const other = taken.get(index)
    if (off > tolerance) outside += 1
    else {
      if (other) outside += 1
      if (!other || off < other.off) taken.set(index, { payment, off })
    }
  }
  const hits = taken.size
  if (hits < (grid.interval === 'semimonthly' ? FEWEST_SEMIMONTHLY : FEWEST)) return null
  if (outside > hits * 0.15) return null
  const indexes = [...taken.keys()]
  const missed = Math.max(...indexes) - Math.min(...indexes) + 1 - hits
  if (missed > Math.floor(hits / 4)) return null
  const found = [...taken.values()]
  const deviation = found.reduce((sum, { off }) => sum + off, 0) / hits
  if (deviation > meanDeviation) return null
  return { grid, payments: found.map(({ payment }) => payment), deviation }
}

/**
 * The fit with more payments of its payee: those of a cluster go along where each lies on a due day
 * that has none yet. So a price that rose is still the same subscription.
 */
export function grow(found: Fit, clusters: ReadonlyArray<ReadonlyArray<Payment>>): Fit {
  const { grid } = found
  const { tolerance } = RULES[grid.interval]
  const taken = new Map(found.payments.map((one) => [indexNear(grid, one.day), one]))
  for (const cluster of clusters) {
    const places = cluster.map((one) => ({ one, index: indexNear(grid, one.day) }))
    const indexes = new Set(places.map(({ index }) => index))
    const isFree = places.every(
      ({ one, index }) => !taken.has(index) && Math.abs(one.day - dueOf(grid, index)) <= tolerance,
    )
    if (!isFree || indexes.size < cluster.length || !isNear(cluster, found.payments)) continue
    const all = [...taken.keys(), ...indexes]
    const missed = Math.max(...all) - Math.min(...all) + 1 - all.length
    if (missed > Math.max(1, Math.floor(all.length / 4))) continue
    for (const { one, index } of places) taken.set(index, one)
  }
  const payments = [...taken.values()].sort((a, b) => a.day - b.day)
  return { ...found, payments }
}

/** Prices rise and fall, but by less than this at once. */
const MOST_CHANGE = 1.7

function isNear(cluster: ReadonlyArray<Payment>, payments: ReadonlyArray<Payment>): boolean {
  const [first] = cluster
  if (!first) return false
  const nearest = payments.reduce((best, one) =>
    Math.abs(one.day - first.day) < Math.abs(best.day - first.day) ? one : best,
  )
  const ratio = first.amountMinor / nearest.amountMinor
  return ratio <= MOST_CHANGE && ratio >= 1 / MOST_CHANGE
}
