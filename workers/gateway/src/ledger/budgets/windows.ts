/** The months, quarters and years of budgets: pure arithmetic of local dates. */
import { Temporal } from 'temporal-polyfill'

export const PERIODS = ['month', 'quarter', 'year'] as const
export type BudgetPeriod = (typeof PERIODS)[number]

/** Local dates, both inclusive. */
export type Window = { from: string; to: string }

const MONTHS: Readonly<Record<BudgetPeriod, number>> = { month: 1, quarter: 3, year: 12 }

/** The month, quarter or year that a local date is in. */
export function windowOf(period: BudgetPeriod, date: string): Window {
  const day = Temporal.PlainDate.from(date)
  const months = MONTHS[period]
  const first = day.with({ day: 1, month: Math.floor((day.month - 1) / months) * months + 1 })
  return { from: first.toString(), to: last(first, months) }
}

/** The window so many before (below 0) or after. */
export function shifted(period: BudgetPeriod, { from }: Window, steps: number): Window {
  const months = MONTHS[period]
  const first = Temporal.PlainDate.from(from).add({ months: steps * months })
  return { from: first.toString(), to: last(first, months) }
}

/** From the one that `from` is in to the one that `to` is in, at most `most` of the latest. */
export function windowsFrom(
  period: BudgetPeriod,
  { from, to }: Window,
  most: number,
): Array<Window> {
  const windows: Array<Window> = []
  for (
    let window = windowOf(period, to);
    window.to >= from && windows.length < most;
    window = shifted(period, window, -1)
  ) {
    windows.unshift(window)
  }
  return windows
}

/** Whole days from `date` to the end of the window, `date` among them; 0 where it is over. */
export function daysLeft({ to }: Window, date: string): number {
  if (date > to) return 0
  return Temporal.PlainDate.from(date).until(to, { largestUnit: 'day' }).days + 1
}

function last(first: Temporal.PlainDate, months: number): string {
  return first.add({ months }).subtract({ days: 1 }).toString()
}
