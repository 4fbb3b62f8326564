/**
 * The person's calendar: between UTC instants (ISO 8601 with milliseconds) and local dates
 * (YYYY-MM-DD) and times (HH:MM) of an IANA zone, by the rules that held there on that day.
 */
import { Temporal } from 'temporal-polyfill'

export type LocalDateTime = {
  /** YYYY-MM-DD */
  date: string
  /** HH:MM, 24 hours */
  time: string
}

/** Whether `value` names an IANA time zone; UTC offsets such as `+05:30` do not count. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

/** Days outside of these are slips of whoever typed them: the year 26, or 20226. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2199-12-31'

/** What a clock and a calendar in `timeZone` show at the UTC `instant`. */
export function localDateTime(instant: string, timeZone: string): LocalDateTime {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/**
 * The UTC instant of a local date and time. A time that a clock change skips is moved forward by
 * the gap, one that comes twice is the first (RFC 5545, 3.3.5).
 */
export function instantOf(date: string, time: string, timeZone: string): string {
  return toUtc(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone))
}

/**
 * `instantOf` in one zone, for many: a zone's rules are asked once for all days between two changes of
 * its clock.
 */
export function instantsIn(timeZone: string): (date: string, time: string) => string {
  const known: Array<SameOffset> = []
  return (date, time) => {
    const utc = Date.parse(`${date}T${time}Z`)
    const same = known.find(({ from, to, offset }) => utc - offset >= from && utc - offset < to)
    if (same) return new Date(utc - same.offset).toISOString()
    const local = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone)
    known.unshift(untilItChanges(local))
    return toUtc(local)
  }
}

/** Between which instants a clock keeps its offset from UTC; all in milliseconds. */
type SameOffset = { from: number; to: number; offset: number }

/** No clock was ever moved further, so that what is as far from a change is in nobody's doubt. */
const FURTHEST_MOVED = 2 * 24 * 60 * 60_000

function untilItChanges(local: Temporal.ZonedDateTime): SameOffset {
  const before = local.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  const next = local.getTimeZoneTransition('next')
  return {
    from: before === null ? -Infinity : before.epochMilliseconds + FURTHEST_MOVED,
    to: next === null ? Infinity : next.epochMilliseconds - FURTHEST_MOVED,
    offset: local.offsetNanoseconds / 1e6,
  }
}

/** `date` moved by whole days, either way. */
export function addDays(date: string, days: number): string {
  // A local date has no zone: its days are all alike, and pages ask for hundreds of them.
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

export const DAY_MS = 24 * 60 * 60_000

/** Whole days from one local date to another, below 0 where it is before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}

/** The UTC instant so many milliseconds later, or earlier. */
export function addMs(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString()
}

function toUtc(local: Temporal.ZonedDateTime): string {
  return local.toInstant().toString({ fractionalSecondDigits: 3 })
}
