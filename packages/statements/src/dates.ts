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

const ORDERS: ReadonlyArray<ColumnDateOrder> = ['DMY', 'MDY', 'YMD']

/** What the cells of a column tell of the order of their dates, one after the other. */
export class DateOrders {
  #columns = ORDERS.map((order) => ({ order, isDate: true, run: new Run() }))
  /** Pairs of orders that read some cell otherwise. */
  #apart = new Set<string>()
  #count = 0

  add(cell: string): void {
    this.#count += 1
    const earlier: Array<{ order: ColumnDateOrder; date: string }> = []
    for (const column of this.#columns) {
      const { order } = column
      const date = column.isDate ? readDate(cell, order) : null
      column.isDate = date !== null
      if (date === null) continue
      column.run.add(date)
      for (const one of earlier) if (one.date !== date) this.#apart.add(one.order + order)
      earlier.push({ order, date })
    }
  }

  /**
   * The orders in which every cell is a date. One: that is it. Several: the one in which the column
   * runs steadily in time, as statements do; all are given where that does not tell them apart.
   */
  found(): Array<ColumnDateOrder> {
    const read = this.#count === 0 ? [] : this.#columns.filter(({ isDate }) => isDate)
    // A four-digit year in front or a month's name reads the same in every order.
    const isSame = read.every(({ order }) => !this.#apart.has((read[0]?.order ?? '') + order))
    if (isSame) return read.slice(0, 1).map(({ order }) => order)
    const steady = read.filter(({ run }) => run.isSteady())
    return (steady.length === 1 ? steady : read).map(({ order }) => order)
  }
}

/** Whether dates run one way in time. */
class Run {
  #count = 0
  #days = new Set<string>()
  #last = ''
  #isUp = true
  #isDown = true

  add(date: string): void {
    if (this.#count > 0) {
      this.#isUp &&= date >= this.#last
      this.#isDown &&= date <= this.#last
    }
    this.#count += 1
    this.#last = date
    if (this.#days.size < 4) this.#days.add(date)
  }

  isSteady(): boolean {
    return this.#count >= 5 && this.#days.size >= 4 && (this.#isUp || this.#isDown)
  }
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
