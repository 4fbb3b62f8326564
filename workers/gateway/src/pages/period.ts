/** The span of local days that a page is about: a month, or any range. */
import { Temporal } from 'temporal-polyfill'

export type Period = {
  /** Local dates, both inclusive. */
  from: string
  to: string
  /** YYYY-MM where it is exactly that month, else null. */
  month: string | null
}

/** A calendar month, YYYY-MM. */
export function monthPeriod(month: string): Period {
  const start = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  return {
    from: start.toString(),
    to: start.add({ months: 1 }).subtract({ days: 1 }).toString(),
    month,
  }
}

/**
 * The period that a query asks for: `from` and `to`, else `month`, else the month of `today`.
 * A range that is upside down is turned round; what is no date is as good as not there.
 */
export function periodOf(
  query: { month?: string; from?: string; to?: string },
  today: string,
): Period {
  const from = validDate(query.from)
  const to = validDate(query.to)
  if (from && to) return from <= to ? rangePeriod(from, to) : rangePeriod(to, from)
  if (query.month && /^\d{4}-(0[1-9]|1[0-2])$/.test(query.month)) return monthPeriod(query.month)
  return monthPeriod(today.slice(0, 7))
}

function rangePeriod(from: string, to: string): Period {
  const month = monthPeriod(from.slice(0, 7))
  return month.from === from && month.to === to ? month : { from, to, month: null }
}

/** `value` where it is a day of the calendar, YYYY-MM-DD; else null. */
export function validDate(value: string | undefined): string | null {
  if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** The period before (-1) or after (1): the next month, or as many days. */
export function shift(period: Period, step: -1 | 1): Period {
  if (period.month) {
    const month = Temporal.PlainYearMonth.from(period.month).add({ months: step })
    return monthPeriod(month.toString())
  }
  const days = daysIn(period)
  const move = (date: string) =>
    Temporal.PlainDate.from(date)
      .add({ days: step * days })
      .toString()
  return { from: move(period.from), to: move(period.to), month: null }
}

/** How many days it has. */
export function daysIn({ from, to }: Period): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1
}

/** Its days in order, at most `limit`. */
export function eachDay({ from, to }: Period, limit = 400): Array<string> {
  const days: Array<string> = []
  let day = Temporal.PlainDate.from(from)
  while (days.length < limit && Temporal.PlainDate.compare(day, to) <= 0) {
    days.push(day.toString())
    day = day.add({ days: 1 })
  }
  return days
}

/** The query that asks for it again. */
export function periodQuery(period: Period): Record<string, string> {
  return period.month ? { month: period.month } : { from: period.from, to: period.to }
}
