/** Local dates as whole days since 1970-01-01, for arithmetic that a detection does by the thousand. */

const DAY_MS = 86_400_000

export function toDay(localDate: string): number {
  return Date.parse(localDate) / DAY_MS
}

export function toDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Months since the year 0, and the day of the month. */
export function monthOf(day: number): { month: number; date: number } {
  const date = new Date(day * DAY_MS)
  return { month: date.getUTCFullYear() * 12 + date.getUTCMonth(), date: date.getUTCDate() }
}

/** That date of a month, or the last one where the month is shorter. */
export function dayOfMonth(month: number, date: number): number {
  const year = Math.floor(month / 12)
  const last = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  return Date.UTC(year, month % 12, Math.min(date, last)) / DAY_MS
}

/** 0 is Sunday, 6 is Saturday; the first of January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
