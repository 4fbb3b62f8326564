/** Spending in steps of time that a chart has room for: days, weeks, months or years. Pure. */
import type { Original } from '#shared/outlook.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { originalsIn } from '../../ledger/summary/originals.ts'
import { daysIn, eachSpan, type Period, type Step } from '../period.ts'

export type SpentIn = {
  /** Local dates, both inclusive. */
  from: string
  to: string
  spentMinor: number
  count: number
  originals: ReadonlyArray<Original>
}

export type Steps = {
  step: Step
  /** In order; without those of a long time before the first spending and after the last. */
  spans: Array<SpentIn>
  /** Of the days that have passed, since the first that is shown. */
  perDayMinor: number
}

/** The longest period, in days, that is shown in each step. */
const LONGEST: ReadonlyArray<readonly [Step, number]> = [
  ['day', 62],
  ['week', 400],
  ['month', 3660],
]

export function stepOf(period: Pick<Period, 'from' | 'to'>): Step {
  const days = daysIn(period)
  return LONGEST.find(([, longest]) => days <= longest)?.[0] ?? 'year'
}

/** `rows`: spending by day, in one currency. `weekday`: the day that a week begins with, 1 is Monday. */
export function stepsOf(
  rows: ReadonlyArray<SpendingRow>,
  period: Period,
  today: string,
  weekday: number,
): Steps {
  const step = stepOf(period)
  const byDay = rows
    .filter((row): row is SpendingRow & { key: string } => row.key !== null)
    .filter(({ key }) => period.from <= key && key <= period.to)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  // Days to come have nothing to tell; in a month they still keep their place on the axis.
  const end = period.month === null && today < period.to ? today : period.to
  const range = { from: period.from, to: end }
  // Of a time of years, only what the ledger has of it.
  const isLong = step === 'month' || step === 'year'
  const shown = isLong ? cut(range, byDay) : range
  let at = 0
  const spans = eachSpan(shown, step, weekday).map((span): SpentIn => {
    const begin = at
    while ((byDay[at]?.key ?? '9') <= span.to) at += 1
    const own = byDay.slice(begin, at)
    return {
      ...span,
      spentMinor: own.reduce((sum, { spentMinor }) => sum + spentMinor, 0),
      count: own.reduce((sum, { count }) => sum + count, 0),
      originals: originalsIn(own),
    }
  })
  const passed = daysIn({ from: shown.from, to: today < period.to ? today : period.to })
  const spent = byDay.reduce((sum, row) => sum + (row.key <= today ? row.spentMinor : 0), 0)
  return { step, spans, perDayMinor: passed > 0 ? Math.round(spent / passed) : 0 }
}

type Range = { from: string; to: string }

function cut({ from, to }: Range, byDay: ReadonlyArray<{ key: string }>): Range {
  const first = byDay[0]?.key ?? from
  const last = byDay.at(-1)?.key ?? first
  return { from: first > from ? first : from, to: last < to ? last : to }
}
