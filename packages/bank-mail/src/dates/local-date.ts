/** Calendar dates without a time zone, and what day an instant is somewhere. */

/** `YYYY-MM-DD`. */
export type LocalDate = string

/** The date, or null where the calendar has no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null
  if (date.getUTCDate() !== day || year < 1990 || year > 2100) return null
  return date.toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The local date of an instant in an IANA zone. */
export function localDateIn(instant: Date, timeZone: string): LocalDate {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(timeZone, format)
  }
  return format.format(instant)
}
