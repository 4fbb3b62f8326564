/** The day of each month on which a person is paid, and their month begins. */
import type { Temporal } from 'temporal-polyfill'

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

/** A date of the month (the last one where it is shorter), or the last such weekday. */
export type Payday = `${number}` | `last-${(typeof WEEKDAYS)[number]}`

/** Every one that can be chosen: 2 to 31 (from the first on, it is the calendar's month), last weekdays. */
export const PAYDAYS: ReadonlyArray<Payday> = [
  ...Array.from({ length: 30 }, (_, index): Payday => `${index + 2}`),
  ...WEEKDAYS.map((weekday): Payday => `last-${weekday}`),
]

export function isPayday(value: unknown): value is Payday {
  return PAYDAYS.some((payday) => payday === value)
}

/** The local date of a payday in a month. */
export function paydayIn(payday: Payday, month: Temporal.PlainYearMonth): string {
  const date = Number(payday)
  if (date) return month.toPlainDate({ day: Math.min(date, month.daysInMonth) }).toString()
  const last = month.toPlainDate({ day: month.daysInMonth })
  const weekday = WEEKDAYS.findIndex((name) => payday === `last-${name}`) + 1
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 }).toString()
}
