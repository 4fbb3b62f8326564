/** A month as the weeks of a calendar. */
import { Temporal } from 'temporal-polyfill'

/**
 * Local dates in weeks of seven, from `firstDay` on (1 is Monday, 7 Sunday); days of the months around
 * it are null.
 */
export function weeksOf(month: string, firstDay: number): Array<Array<string | null>> {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  const before = (first.dayOfWeek - firstDay + 7) % 7
  const dates: Array<string | null> = Array.from({ length: before }, () => null)
  for (let day = 0; day < first.daysInMonth; day += 1) {
    dates.push(first.add({ days: day }).toString())
  }
  while (dates.length % 7 > 0) dates.push(null)
  return Array.from({ length: dates.length / 7 }, (_, week) => dates.slice(week * 7, week * 7 + 7))
}
