/**
 * When a day's summary is due: at 23:58 on the person's clock, in any zone and on any day. Where
 * clocks go back over 23:58 it is the second one, so that the whole day is in it; where they skip
 * 23:58 it is the moment of the jump; a date that a zone skips altogether has no summary.
 */
import { Temporal } from 'temporal-polyfill'
import { type SummaryTime, timesOf } from '#shared/summary-times.ts'

const DUE_TIME = Temporal.PlainTime.from('23:58')

/** The UTC instant at which the summary of `date` is due; null where the zone never had that date. */
export function summaryDueAt(date: string, timeZone: string): string | null {
  const due = dueAt(Temporal.PlainDate.from(date), timeZone)
  return due === null ? null : due.toString({ fractionalSecondDigits: 3 })
}

/** The latest local date whose summary is due at the UTC `instant`. */
export function latestDueDate(instant: string, timeZone: string): string {
  const now = Temporal.Instant.from(instant)
  let date = now.toZonedDateTimeISO(timeZone).toPlainDate()
  // Two steps back at most, except where the zone skipped a date or clocks are about to go back.
  for (;;) {
    const due = dueAt(date, timeZone)
    if (due && Temporal.Instant.compare(due, now) <= 0) return date.toString()
    date = date.subtract({ days: 1 })
  }
}

/** The UTC instant at which the next summary after `instant` is due, of those that are wanted. */
export function nextDueAt(
  instant: string,
  timeZone: string,
  wanted: ReadonlyArray<SummaryTime>,
): string | 'never' {
  if (wanted.length === 0) return 'never'
  for (let date = Temporal.PlainDate.from(latestDueDate(instant, timeZone)); ; ) {
    date = date.add({ days: 1 })
    if (timesOf(date.toString(), wanted).length === 0) continue
    const due = summaryDueAt(date.toString(), timeZone)
    if (due !== null) return due
  }
}

function dueAt(date: Temporal.PlainDate, timeZone: string): Temporal.Instant | null {
  const wanted = date.toPlainDateTime(DUE_TIME)
  const due = wanted.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (due.toPlainDateTime().equals(wanted)) return due.toInstant()
  const before = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const jump = before.getTimeZoneTransition('next')
  const dayBegan = before.toPlainDate().equals(date)
  return jump && dayBegan ? jump.toInstant() : null
}
