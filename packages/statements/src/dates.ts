/** Dates as statements write them. A whole column decides in which order its numbers stand. */

export type ColumnDateOrder = 'DMY' | 'MDY' | 'YMD'

/** The parts of a date cell: three numbers, or a day with a month's name. */
const NUMERIC = /^(\d{1,4})[./\-'’ ]\s?(\d{1,2})[./\-'’ ]\s?(\d{1,4})(?:\b|T)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?(?:\D|$)/
const NAMED =
  /^(?:(\d{1,2})[. \-/]*(\p{L}{3,12})[. ,\-/]*|(\p{L}{3,12})[. ]*(\d{1,2}),?[ \-/]*)(\d{4}|\d{2})\b/u
const TIME = /[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?/i

/** English, Spanish, Portuguese, French, German, Italian, Dutch: their first three letters, folded. */
const MONTHS: ReadonlyArray<string> = [
  'jan ene gen',
  'feb fev',
  'mar maa',
  'apr abr avr',
  'may mai mag mei',
  'jun giu',
  'jul lug',
  'aug ago aou',
  'sep set',
  'oct okt out ott',
  'nov',
  'dec dic dez des',
]

/** YYYY-MM-DD, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  if (year < 1950 || year > 2100) return null
  return date.toISOString().slice(0, 10)
}

/** The day a cell names, read in that order; null where it names none. */
export function readDate(cell: string, order: ColumnDateOrder): string | null {
  const text = cell.trim()
  const compact = COMPACT.exec(text)
  if (compact) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const named = NAMED.exec(text)
  if (named) {
    const month = monthOf(named[2] ?? named[3] ?? '')
    if (month === null) return null
    return isoDate(fullYear(named[5] ?? ''), month, Number(named[1] ?? named[4]))
  }
  const numeric = NUMERIC.exec(text)
  if (!numeric) return null
  const [, a = '', b = '', c = ''] = numeric
  if (a.length > 2) return isoDate(Number(a), Number(b), Number(c))
  if (order === 'YMD') return c.length > 2 ? null : isoDate(fullYear(a), Number(b), Number(c))
  const [day, month] = order === 'DMY' ? [a, b] : [b, a]
  return isoDate(fullYear(c), Number(month), Number(day))
}

/** HH:MM of a cell that holds a time, or a date with one. */
export function readTime(cell: string): string | null {
  const match = TIME.exec(` ${cell.trim()}`)
  if (!match) return null
  let hour = Number(match[1])
  const half = match[3]?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  return hour < 24 && Number(match[2]) < 60 ? `${String(hour).padStart(2, '0')}:${match[2]}` : null
}

/**
 * The orders in which every cell is a date. One: that is it. Several: the one in which the column
 * runs steadily in time, as statements do; both are given where that does not tell them apart.
 */
export function dateOrdersOf(cells: ReadonlyArray<string>): Array<ColumnDateOrder> {
  const orders: Array<ColumnDateOrder> = ['DMY', 'MDY', 'YMD']
  const read = orders
    .map((order) => ({ order, dates: cells.map((cell) => readDate(cell, order)) }))
    .filter(({ dates }) => dates.length > 0 && dates.every((date) => date !== null))
  // A four-digit year in front or a month's name reads the same in every order.
  const [first] = read
  if (!first) return []
  if (read.every(({ dates }) => dates.join() === first.dates.join())) return [first.order]
  const steady = read.filter(({ dates }) => isSteady(dates as Array<string>))
  return (steady.length === 1 ? steady : read).map(({ order }) => order)
}

function isSteady(dates: ReadonlyArray<string>): boolean {
  if (dates.length < 5 || new Set(dates).size < 4) return false
  const isUp = dates.every((date, index) => index === 0 || date >= (dates[index - 1] ?? ''))
  const isDown = dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? ''))
  return isUp || isDown
}

function monthOf(name: string): number | null {
  const start = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 3)
  const index = MONTHS.findIndex((names) => names.split(' ').includes(start))
  return index === -1 ? null : index + 1
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= 70 ? year + 1900 : year + 2000
}
