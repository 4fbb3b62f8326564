/** Days of the calendars that banks write besides the Gregorian one. */
import { type LocalDate, localDate } from './local-date.ts'

/** As `Intl` names them. */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura'

type Rule = {
  /** About how far its years are behind ours. */
  readonly behind: number
  /** A day near the one that is meant: the day of ours on which its year 1 would begin, and a year's length. */
  readonly begins: LocalDate
  readonly beginsIn: number
  readonly yearLength: number
}

const RULES: Readonly<Record<Exclude<Calendar, 'gregory'>, Rule>> = {
  persian: { behind: 621, begins: '2026-03-21', beginsIn: 1405, yearLength: 365.2422 },
  'islamic-umalqura': {
    behind: 578,
    begins: '2026-06-16',
    beginsIn: 1448,
    yearLength: 354.3671,
  },
}

/** How far the guess of a day may be off. */
const OFF = 4

/** Years of mails that are in nobody's Gregorian calendar; those of the Buddha are ours plus 543. */
function calendarOf(year: number): Calendar {
  if (year >= 1380 && year < 1430) return 'persian'
  if (year >= 1430 && year < 1480) return 'islamic-umalqura'
  return 'gregory'
}

/** About the year of `calendar` in which a day of our `year` is. */
export function yearIn(calendar: Calendar, year: number): number {
  return calendar === 'gregory' ? year : year - RULES[calendar].behind
}

/**
 * The day, its year counted as the number itself shows (2569 from the Buddha, 1405 Persian, 1448 of
 * the Hijra) unless `calendar` says it; null where that calendar has no such day.
 */
export function dayIn(
  year: number,
  month: number,
  day: number,
  calendar: Calendar = calendarOf(year),
): LocalDate | null {
  if (calendar === 'gregory') {
    return localDate(year >= 2400 && year < 2700 ? year - 543 : year, month, day)
  }
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const { begins, beginsIn, yearLength } = RULES[calendar]
  const isPersian = calendar === 'persian'
  const before = isPersian
    ? Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30
    : (month - 1) * 29.53
  const guess = Math.round((year - beginsIn) * yearLength + before + day - 1)
  for (let off = 0; off <= 2 * OFF; off += 1) {
    const days = guess + (off % 2 === 0 ? off / 2 : -(off + 1) / 2)
    const date = new Date(Date.parse(begins) + days * 86_400_000)
    if (written(date, calendar) === `${year}-${month}-${day}`)
      return date.toISOString().slice(0, 10)
  }
  return null
}

const formats = new Map<Calendar, Intl.DateTimeFormat>()

/** `year-month-day` of a day in `calendar`. */
function written(date: Date, calendar: Calendar): string {
  let format = formats.get(calendar)
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    formats.set(calendar, format)
  }
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
