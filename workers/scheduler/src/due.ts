/**
 * When a day's summary is due: at 23:58 on a clock, in any zone and on any day. Where clocks go back
 * over 23:58 it is the second one, so that the whole day is in it; where they skip 23:58 it is the
 * moment of the jump; a date that a zone skips altogether has no summary.
 *
 * Days are the ledger's. Whoever lives by another clock gets the day at 23:58 on theirs: the first
 * that is not before the ledger's own, so that the day is whole.
 */
import { Temporal } from 'temporal-polyfill'
import { type SummaryTime, timesOf } from '#shared/summary-times.ts'

/** IANA zones: whose days they are, and whose clock says when a summary comes. */
export type Clocks = { ledger: string; reader: string }

const DUE_TIME = Temporal.PlainTime.from('23:58')

/** The UTC instant at which the summary of `date` is due; null where the ledger never had that date. */
export function summaryDueAt(date: string, clocks: Clocks): string | null {
  const due = dueFor(Temporal.PlainDate.from(date), clocks)
  return due === null ? null : due.toString({ fractionalSecondDigits: 3 })
}

/** The latest date of the ledger whose summary is due at the UTC `instant`. */
export function latestDueDate(instant: string, clocks: Clocks): string {
  const now = Temporal.Instant.from(instant)
  let date = now.toZonedDateTimeISO(clocks.ledger).toPlainDate()
  // Three steps back at most, except where the zone skipped a date or clocks are about to go back.
  for (;;) {
    const due = dueFor(date, clocks)
    if (due && Temporal.Instant.compare(due, now) <= 0) return date.toString()
    date = date.subtract({ days: 1 })
  }
}

/** The UTC instant at which the next summary after `instant` is due, of those that are wanted. */
export function nextDueAt(
  instant: string,
  clocks: Clocks,
  wanted: ReadonlyArray<SummaryTime>,
): string | 'never' {
  if (wanted.length === 0) return 'never'
  for (let date = Temporal.PlainDate.from(latestDueDate(instant, clocks)); ; ) {
    date = date.add({ days: 1 })
    if (timesOf(date.toString(), wanted).length === 0) continue
    const due = summaryDueAt(date.toString(), clocks)
    if (due !== null) return due
  }
}

function dueFor(date: Temporal.PlainDate, { ledger, reader }: Clocks): Temporal.Instant | null {
  const isOver = dueAt(date, ledger)
  if (isOver === null || reader === ledger) return isOver
  for (let theirs = isOver.toZonedDateTimeISO(reader).toPlainDate(); ; ) {
    const due = dueAt(theirs, reader)
    if (due && Temporal.Instant.compare(due, isOver) >= 0) return due
    theirs = theirs.add({ days: 1 })
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
