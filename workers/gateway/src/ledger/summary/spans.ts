/** A range of days as the whole years and quarters in it, of which totals are kept, and the days beside them: pure. */
import { addDays } from '#shared/local-time.ts'

type Range = { from: string; to: string }

/** Spans as `merchant_total` calls them (Y2026, Q2026-4), from the first to the last; days likewise, both inclusive. */
export type Spans = { spans: Array<Range>; days: Array<Range> }

export function spansOf({ from, to }: Range): Spans {
  if (from > to) return { spans: [], days: [] }
  // Quarters are numbered through: four a year.
  const first = quarterOf(addDays(from, -1)) + 1
  const last = quarterOf(addDays(to, 1)) - 1
  if (first > last) return { spans: [], days: [{ from, to }] }
  const days = [
    { from, to: addDays(firstDayOf(first), -1) },
    { from: firstDayOf(last + 1), to },
  ]
  const firstYear = Math.ceil(first / 4)
  const lastYear = Math.floor((last + 1) / 4) - 1
  const hasYears = firstYear <= lastYear
  const quarters = hasYears
    ? [
        [first, firstYear * 4 - 1],
        [(lastYear + 1) * 4, last],
      ]
    : [[first, last]]
  return {
    spans: [
      ...(hasYears ? [{ from: `Y${digits(firstYear)}`, to: `Y${digits(lastYear)}` }] : []),
      ...quarters
        .filter(([start = 0, end = 0]) => start <= end)
        .map(([start = 0, end = 0]) => ({ from: nameOf(start), to: nameOf(end) })),
    ],
    days: days.filter((range) => range.from <= range.to),
  }
}

/** The months, YYYY-MM, that are whole in a range, and the days beside them. */
export function monthsOf({ from, to }: Range): { months: Range | null; days: Array<Range> } {
  const first = from.endsWith('-01') ? from : firstOfNext(from)
  const end = addDays(to, 1).endsWith('-01') ? to : addDays(`${to.slice(0, 7)}-01`, -1)
  if (first > end) return { months: null, days: from <= to ? [{ from, to }] : [] }
  const days = [
    { from, to: addDays(first, -1) },
    { from: addDays(end, 1), to },
  ]
  return {
    months: { from: first.slice(0, 7), to: end.slice(0, 7) },
    days: days.filter((range) => range.from <= range.to),
  }
}

function firstOfNext(day: string): string {
  // No month has more days.
  return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`
}

const digits = (year: number) => String(year).padStart(4, '0')

function quarterOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}

function nameOf(quarter: number): string {
  return `Q${digits(Math.floor(quarter / 4))}-${(quarter % 4) + 1}`
}

function firstDayOf(quarter: number): string {
  const month = String((quarter % 4) * 3 + 1).padStart(2, '0')
  return `${digits(Math.floor(quarter / 4))}-${month}-01`
}
