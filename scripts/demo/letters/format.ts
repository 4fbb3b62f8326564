/** Amounts, dates and times as the banks of the demo write them. */

/** `$1,234.50` */
export function dollars(minor: number): string {
  return `$${grouped(Math.floor(minor / 100), ',')}.${String(minor % 100).padStart(2, '0')}`
}

/** `44.247,00` */
export function colombianPesos(minor: number): string {
  return `${grouped(Math.floor(minor / 100), '.')},${String(minor % 100).padStart(2, '0')}`
}

/** `$5.390` */
export function chileanPesos(minor: number): string {
  return `$${grouped(minor, '.')}`
}

/** `Mar 7, 2026` or `March 7, 2026` */
export function englishDate(date: string, month: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat('en-US', {
    month,
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${date}T00:00:00Z`))
}

/** `9:14 AM` */
export function englishTime(time: string): string {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** `07/03/2026` for 7 March. */
export function slashDate(date: string): string {
  return date.split('-').reverse().join('/')
}

function grouped(whole: number, mark: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, mark)
}
