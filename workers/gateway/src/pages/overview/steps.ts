/** Spending in steps of time that a chart has room for: days, weeks, months or years. Pure. */
import type { Original } from '#shared/outlook.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { originalsIn, within } from '../../ledger/summary/originals.ts'
import { daysIn, eachSpan, type Period, type Step } from '../period.ts'
import { sum } from './comparison.ts'

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

function stepOf(period: Pick<Period, 'from' | 'to'>): Step {
  const days = daysIn(period)
  return LONGEST.find(([, longest]) => days <= longest)?.[0] ?? 'year'
}

/**
 * `rows`: spending by day, in one currency. `weekday`: the day that a week begins with, 1 is Monday.
 * `begun`: the local date of the first thing that is known, before which no day counts for an average.
 */
export function stepsOf(
  rows: ReadonlyArray<SpendingRow>,
  period: Period,
  today: string,
  weekday: number,
  begun = '',
): Steps {
  const step = stepOf(period)
  const byDay = within(rows, period).sort((a, b) => (a.key < b.key ? -1 : 1))
  const past = today < period.to ? today : period.to
  // Days to come have nothing to tell; in a month they still keep their place on the axis.
  const range = { from: period.from, to: period.month === null ? past : period.to }
  // Of a time of years, only what the ledger has of it.
  const isLong = step === 'month' || step === 'year'
  const shown = isLong ? cut(range, byDay) : range
  let at = 0
  const spans = eachSpan(shown, step, weekday).map((span): SpentIn => {
    const begin = at
    while ((byDay[at]?.key ?? '9') <= span.to) at += 1
    const own = byDay.slice(begin, at)
    return { ...span, ...sum(own, span.from, span.to), originals: originalsIn(own) }
  })
  const from = begun > shown.from && begun <= past ? begun : shown.from
  const passed = daysIn({ from, to: past })
  const { spentMinor } = sum(byDay, period.from, past)
  return { step, spans, perDayMinor: passed > 0 ? Math.round(spentMinor / passed) : 0 }
}

type Range = { from: string; to: string }

function cut({ from, to }: Range, byDay: ReadonlyArray<{ key: string }>): Range {
  const first = byDay[0]?.key ?? from
  const last = byDay.at(-1)?.key ?? first
  return { from: first, to: last < to ? last : to }
}
