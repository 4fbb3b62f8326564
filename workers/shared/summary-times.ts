/** How often somebody wants a summary, and what the one of a given evening is about. */
import { Temporal } from 'temporal-polyfill'

export const SUMMARY_TIMES = ['day', 'week', 'month'] as const
export type SummaryTime = (typeof SUMMARY_TIMES)[number]

/** What was wanted before anybody could choose. */
export const USUAL_TIMES: ReadonlyArray<SummaryTime> = ['day']

const SUNDAY = 7

/**
 * What the mail of a local date's evening tells of, of what is wanted: one mail an evening at most,
 * in which a week ends on Sunday and a month on its last day. Empty: no mail.
 */
export function timesOf(localDate: string, wanted: ReadonlyArray<SummaryTime>): Array<SummaryTime> {
  const date = Temporal.PlainDate.from(localDate)
  const ends = {
    day: true,
    week: date.dayOfWeek === SUNDAY,
    month: date.day === date.daysInMonth,
  }
  return SUMMARY_TIMES.filter((time) => wanted.includes(time) && ends[time])
}

/** As a setting keeps them; what is none of them is left out. */
export function toTimes(text: string | null | undefined): Array<SummaryTime> {
  const words = (text ?? USUAL_TIMES.join(' ')).split(' ')
  return SUMMARY_TIMES.filter((time) => words.includes(time))
}

/**
 * The first local date of what `localDate` is in, and the one before it: of a month that is over all of
 * it, of one under way as many days; a week ends with `localDate`.
 */
export function rangeOf(
  time: SummaryTime,
  localDate: string,
): { from: string; before: { from: string; to: string } } {
  const date = Temporal.PlainDate.from(localDate)
  const from =
    time === 'month' ? date.with({ day: 1 }) : date.subtract({ days: time === 'week' ? 6 : 0 })
  const unit = time === 'month' ? { months: 1 } : { days: time === 'week' ? 7 : 1 }
  const isOver = time !== 'month' || date.day === date.daysInMonth
  return {
    from: from.toString(),
    before: {
      from: from.subtract(unit).toString(),
      to: (isOver ? from.subtract({ days: 1 }) : date.subtract(unit)).toString(),
    },
  }
}
