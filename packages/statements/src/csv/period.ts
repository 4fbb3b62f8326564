/** In which year the days of a table lie that are written without one. Pure. */
import {
  ANY_YEAR,
  type ColumnDateOrder,
  type Period,
  type Periods,
  readDate,
  readDay,
} from '../dates.ts'
import type { CsvMapping } from './mapping.ts'
import type { TableLine } from './records.ts'
import type { Table } from './table.ts'

const DATES =
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}[. -]{1,2}\p{L}{3,12}[. -]{1,2}\d{4}\b/gu
const DAY_MS = 86_400_000
/** As far from a day that is written whole may one of the same row be. */
const NEAR_DAYS = 180
/** As far may one row lie from the next against the order of the rows, and more is another year. */
const MONTH_DAYS = 31
const HALF_YEAR_DAYS = 183

/** By what stands above the table ("Periode: 01/11/2026 - 30/11/2026"); any, where that says nothing. */
export function periodsAbove(table: Table): Periods {
  const periods = {
    DMY: periodAbove(table, 'DMY'),
    MDY: periodAbove(table, 'MDY'),
    YMD: periodAbove(table, 'YMD'),
  }
  return Object.values(periods).some((period) => period !== null) ? periods : ANY_YEAR
}

function periodAbove(table: Table, order: ColumnDateOrder): Period | null {
  for (const { cells } of table.above) {
    const [first, last, ...more] = [...cells.join(' ').slice(0, 500).matchAll(DATES)].map(
      ([text]) => readDate(text, order),
    )
    if (!first || !last || more.length > 0) continue
    if (first <= last && daysBetween(first, last) < 365) return { first, last }
  }
  return null
}

/** By what stands above the table, else by the year that the person said; null where neither tells. */
export function periodOf(table: Table, mapping: CsvMapping): Period | null {
  const above = periodAbove(table, mapping.dateOrder)
  if (above !== null || !mapping.year) return above
  return periodUpTo(mapping.year, daysOf(table.lines(), mapping))
}

/** The days beside one of the same row that is written whole. */
export function periodAround(date: string): Period {
  const at = (days: number) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
  return { first: at(-NEAR_DAYS), last: at(NEAR_DAYS) }
}

/** Whether nothing in the table tells the year of days that its first rows write without one. */
export function isYearOpen(table: Table, mapping: CsvMapping): boolean {
  if (mapping.year || periodAbove(table, mapping.dateOrder) !== null) return false
  const { bookedOn } = mapping.columns
  const isAlone = ({ cells }: TableLine) =>
    bookedOn === undefined || readDate(cells[bookedOn] ?? '', mapping.dateOrder) === null
  const open = table.sample.filter(isAlone)
  return !daysOf(open, mapping).next().done
}

function* daysOf(lines: Iterable<TableLine>, { columns, dateOrder }: CsvMapping) {
  for (const { cells } of lines) {
    const day = readDay(cells[columns.date ?? -1] ?? '', dateOrder)
    if (day !== null) yield day
  }
}

/**
 * The period of days (MM-DD) of which the newest lies in `year`: they run one way, and begin anew at most
 * once, where they cross into another year. Null where they do not.
 */
function periodUpTo(year: number, days: Iterable<string>): Period | null {
  let before: string | null = null
  let [isUp, isDown] = [false, false]
  const parts: Array<{ min: string; max: string }> = []
  let crossed = 0
  for (const day of days) {
    const step = before === null ? null : daysBetween(`2000-${before}`, `2000-${day}`)
    before = day
    const part = parts.at(-1)
    if (step === null || !part || Math.abs(step) > HALF_YEAR_DAYS) {
      crossed = step ?? 0
      if (parts.push({ min: day, max: day }) > 2) return null
      continue
    }
    isUp ||= step > MONTH_DAYS
    isDown ||= step < -MONTH_DAYS
    if (day < part.min) part.min = day
    if (day > part.max) part.max = day
  }
  if (isUp && isDown) return null
  const [one, other] = crossed < 0 ? parts : parts.reverse()
  if (!one) return null
  if (!other) return { first: `${year}-01-01`, last: `${year}-12-31` }
  // It was the older part that ended in December.
  return one.min > other.max
    ? { first: `${year - 1}-${one.min}`, last: `${year}-${other.max}` }
    : null
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS)
}
