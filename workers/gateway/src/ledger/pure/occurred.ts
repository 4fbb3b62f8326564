/** When a transaction happened: from the bank's clock to the person's. */
import type { ReadTransaction } from 'bank-mail'
import { instantOf, isTimeZone, localDateTime } from '#shared/local-time.ts'

export type Occurred = {
  /** UTC instant; good for sorting only where `localTime` is null. */
  occurredAt: string
  localDate: string
  /** HH:MM */
  localTime: string | null
}

/** What stands for the time of what has none: of all times the furthest from another day. */
export const NOON = '12:00'

/**
 * The person's local date and time of what a bank's mail tells. Without a time, the bank's local
 * date stands, because nothing says that it was another day where the person is.
 */
export function occurredOf(
  read: Pick<ReadTransaction, 'occurredOn' | 'occurredTime' | 'timeZone'>,
  sentAt: string | null,
  personZone: string,
): Occurred {
  const bankZone = isTimeZone(read.timeZone) ? read.timeZone : personZone
  if (read.occurredTime === null) {
    const isSentThatDay =
      sentAt !== null && localDateTime(sentAt, bankZone).date === read.occurredOn
    const occurredAt = isSentThatDay ? sentAt : instantOf(read.occurredOn, NOON, bankZone)
    return { occurredAt, localDate: read.occurredOn, localTime: null }
  }
  const occurredAt = instantOf(read.occurredOn, read.occurredTime, bankZone)
  const { date, time } = localDateTime(occurredAt, personZone)
  return { occurredAt, localDate: date, localTime: time }
}

/** The same for what the person enters: date and time are local to them. */
export function occurredLocally(
  localDate: string,
  localTime: string | null,
  personZone: string,
): Occurred {
  return {
    occurredAt: instantOf(localDate, localTime ?? NOON, personZone),
    localDate,
    localTime,
  }
}
