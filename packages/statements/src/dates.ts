/** Dates as statements write them. A whole column decides in which order its numbers stand. */

export type ColumnDateOrder = 'DMY' | 'MDY' | 'YMD'

/** YYYY-MM-DD, both days included; no day of a year comes twice in it. */
export type Period = { readonly first: string; readonly last: string }

/** The parts of a date cell: three numbers, or a day with a month's name. */
const NUMERIC = /^(\d{1,4})[./\-'’ ]\s?(\d{1,2})[./\-'’ ]\s?(\d{1,4})(?:\b|T)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?(?:\D|$)/
const NAMED =
  /^(?:(\d{1,2})[. \-/]*(\p{L}{3,12})[. ,\-/]*|(\p{L}{3,12})[. ]*(\d{1,2}),?[ \-/]*)(\d{4}|\d{2})\b(?!:)/u
/** Without a year. */
const NUMERIC_DAY = /^(\d{1,2})[./-](\d{1,2})[./-]?(?=\s|$)/
const NAMED_DAY = /^(?:(\d{1,2})[. \-/]*(\p{L}{3,12})|(\p{L}{3,12})[. \-/]*(\d{1,2}))\.?(?=\s|$)/u
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

/**
 * The day a cell names, read in that order; null where it names none. One that is written without a year
 * is the one in `period`.
 */
export function readDate(
  cell: string,
  order: ColumnDateOrder,
  period: Period | null = null,
): string | null {
  const text = bare(cell)
  return readWhole(text, order) ?? (period && dayIn(period, readDay(text, order)))
}

/** "28/11", "28. Nov": month and day as MM-DD; null where it is none, or has a year. */
export function readDay(cell: string, order: ColumnDateOrder): string | null {
  const text = bare(cell)
  if (readWhole(text, order) !== null) return null
  const named = NAMED_DAY.exec(text)
  const [, a = '', b = ''] = NUMERIC_DAY.exec(text) ?? []
  const [day, month] = named
    ? [named[1] ?? named[4], monthOf(named[2] ?? named[3] ?? '')]
    : order === 'DMY'
      ? [a, b]
      : [b, a]
  // 2000 has a 29th of February.
  return isoDate(2000, Number(month), Number(day))?.slice(5) ?? null
}

/** Without the apostrophe that keeps a spreadsheet from making something else of it. */
function bare(cell: string): string {
  return cell.trim().replace(/^'(?=\d)/, '')
}

function dayIn({ first, last }: Period, day: string | null): string | null {
  if (day === null) return null
  const years = [first.slice(0, 4), last.slice(0, 4)]
  const dates = years.map((year) => `${year}-${day}`)
  const date = dates.find((each) => each >= first && each <= last) ?? ''
  return isoDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
}

function readWhole(text: string, order: ColumnDateOrder): string | null {
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

/** Where days without a year lie, by the order in which their numbers stand. */
export type Periods = Readonly<Record<ColumnDateOrder, Period | null>>

const LEAP_YEAR: Period = { first: '2000-01-01', last: '2000-12-31' }
/** As long as nothing tells which. */
export const ANY_YEAR: Periods = { DMY: LEAP_YEAR, MDY: LEAP_YEAR, YMD: LEAP_YEAR }

/** What the cells of a column tell of the order of their dates, one after the other. */
export class DateOrders {
  readonly #periods: Periods
  #columns = ORDERS.map((order) => ({ order, isDate: true, run: new Run() }))
  /** Pairs of orders that read some cell otherwise. */
  #apart = new Set<string>()
  #count = 0

  constructor(periods: Periods = ANY_YEAR) {
    this.#periods = periods
  }

  /** `isDay`: a day without a year counts, which may be a number elsewhere. */
  add(cell: string, isDay = false): void {
    const dates = ORDERS.map((order) => readDate(cell, order, isDay ? this.#periods[order] : null))
    // A day out of the period is of a row that says something wrong, and nothing of the others.
    const isOut = isDay && ORDERS.some((order) => readDay(cell, order) !== null)
    if (isOut && dates.every((date) => date === null)) return
    this.#count += 1
    const earlier: Array<{ order: ColumnDateOrder; date: string }> = []
    for (const [index, column] of this.#columns.entries()) {
      const { order } = column
      const date = column.isDate ? (dates[index] ?? null) : null
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
