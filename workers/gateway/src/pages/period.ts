/** The span of local days that a page is about: a month, a payday month, a quarter, a year, or any days. */
import { Temporal } from 'temporal-polyfill'
import { addDays, daysBetween } from '#shared/local-time.ts'
import { isPayday, type Payday, paydayIn } from './payday.ts'

export type PeriodKind = 'month' | 'payday' | 'quarter' | 'year' | 'own'

export type Period = {
  kind: PeriodKind
  /** Local dates, both inclusive. */
  from: string
  to: string
  /** YYYY-MM where it is exactly that month, else null. */
  month: string | null
  /** On what its months begin, of the kind payday. */
  payday: Payday | null
}

export type PeriodQuery = Readonly<{
  month?: string
  payday?: string
  quarter?: string
  year?: string
  from?: string
  to?: string
}>

/** A calendar month, YYYY-MM. */
export function monthPeriod(month: string): Period {
  return { ...spanOf(month, 1), kind: 'month', month, payday: null }
}

/** The quarter or year that a local date is in. */
export function longPeriod(kind: 'quarter' | 'year', date: string): Period {
  const months = kind === 'year' ? 12 : 3
  const month = date.slice(0, 7)
  const past = (Number(month.slice(5)) - 1) % months
  return { ...spanOf(monthAfter(month, -past), months), kind, month: null, payday: null }
}

/** From the payday that is latest on a local date, to the day before the next. */
export function paydayPeriod(payday: Payday, date: string): Period {
  let month = Temporal.PlainYearMonth.from(date.slice(0, 7))
  if (paydayIn(payday, month) > date) month = month.subtract({ months: 1 })
  const next = Temporal.PlainDate.from(paydayIn(payday, month.add({ months: 1 })))
  const to = next.subtract({ days: 1 }).toString()
  return { kind: 'payday', from: paydayIn(payday, month), to, month: null, payday }
}

/** So many months from `first` on. */
function spanOf(first: string, months: number) {
  const last = monthAfter(first, months - 1)
  return { from: `${first}-01`, to: `${last}-${daysInMonth(last)}` }
}

/** The month so many after another, YYYY-MM both. Pages ask for dozens: in whole numbers, they cost nothing. */
function monthAfter(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`
}

function daysInMonth(month: string): number {
  // The calendar comes round every 400 years, and dates of the first century mean another to Date.
  const year = 2000 + (Number(month.slice(0, 4)) % 400)
  return new Date(Date.UTC(year, Number(month.slice(5)), 0)).getUTCDate()
}

/**
 * The period that a query asks for, else the kind that was chosen last at `today`, else the month.
 * A range that is upside down is turned round; what is no date is as good as not there.
 */
export function periodOf(query: PeriodQuery, today: string, remembered?: string): Period {
  return (
    askedFor(query, today) ?? rememberedPeriod(remembered, today) ?? monthPeriod(today.slice(0, 7))
  )
}

/** Days of a month in which a demo still opens on the month before: until then there is little to see. */
const EARLY = 5

/** The local day whose period is opened where nobody asked for one. */
export function opensOn(today: string, isDemo: boolean): string {
  const day = Number(today.slice(8))
  return isDemo && day <= EARLY ? addDays(today, -day) : today
}

/** Null: the query names no period. */
export function askedFor(query: PeriodQuery, today: string): Period | null {
  const from = validDate(query.from)
  const to = validDate(query.to)
  if (isPayday(query.payday)) return paydayPeriod(query.payday, from ?? today)
  if (from && to) return from <= to ? rangePeriod(from, to) : rangePeriod(to, from)
  if (query.month && /^\d{4}-(0[1-9]|1[0-2])$/.test(query.month)) return monthPeriod(query.month)
  if (query.year && /^(19|20|21)\d\d$/.test(query.year))
    return longPeriod('year', `${query.year}-01-01`)
  const [, year, quarter] = /^((?:19|20|21)\d\d)-([1-4])$/.exec(query.quarter ?? '') ?? []
  if (!year || !quarter) return null
  return longPeriod('quarter', `${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`)
}

/** What a browser keeps of a chosen period: its kind; of days of one's own, the days. */
export function toRemember({ kind, payday, from, to }: Period): string {
  if (kind === 'payday') return `payday.${payday}`
  return kind === 'own' ? `own.${from}.${to}` : kind
}

function rememberedPeriod(text: string | undefined, today: string): Period | null {
  const [kind, first, last] = (text ?? '').split('.')
  if (kind === 'payday' && isPayday(first)) return paydayPeriod(first, today)
  if (kind === 'quarter' || kind === 'year') return longPeriod(kind, today)
  const from = validDate(first)
  const to = validDate(last)
  return kind === 'own' && from && to && from <= to ? rangePeriod(from, to) : null
}

function rangePeriod(from: string, to: string): Period {
  const month = monthPeriod(from.slice(0, 7))
  const isMonth = month.from === from && month.to === to
  return isMonth ? month : { kind: 'own', from, to, month: null, payday: null }
}

/** `value` where it is a day of the calendar, YYYY-MM-DD; else null. */
export function validDate(value: string | undefined): string | null {
  if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** The period before (-1) or after (1): the next of its kind, or as many days. */
export function shift(period: Period, step: -1 | 1): Period {
  const { kind, payday } = period
  if (period.month) return monthPeriod(monthAfter(period.month, step))
  const days = step === 1 ? daysIn(period) : kind === 'own' ? -daysIn(period) : -1
  const move = (date: string) => addDays(date, days)
  if (kind === 'payday' && payday !== null) return paydayPeriod(payday, move(period.from))
  if (kind === 'quarter' || kind === 'year') return longPeriod(kind, move(period.from))
  return { ...period, from: move(period.from), to: move(period.to) }
}

/** The day that a period is looked at from: today, or its last. */
export function dayWithin({ from, to }: Pick<Period, 'from' | 'to'>, today: string): string {
  return from <= today && today <= to ? today : to
}

/** How many days it has. */
export function daysIn({ from, to }: Pick<Period, 'from' | 'to'>): number {
  return daysBetween(from, to) + 1
}

export type Step = 'day' | 'week' | 'month' | 'year'

/**
 * The days, weeks, months or years of a range in order, the first and the last as much as is in it.
 * `weekday`: the day that a week begins with, 1 is Monday.
 */
export function eachSpan(
  { from, to }: Pick<Period, 'from' | 'to'>,
  step: Step,
  weekday: number,
): Array<{ from: string; to: string }> {
  const spans: Array<{ from: string; to: string }> = []
  for (let start = from; start <= to; ) {
    const end = lastOf(start, step, weekday)
    spans.push({ from: start, to: end < to ? end : to })
    start = addDays(end, 1)
  }
  return spans
}

/** The last day of the day, week, month or year that a day is in. */
function lastOf(day: string, step: Step, weekday: number): string {
  if (step === 'day') return day
  if (step === 'year') return `${day.slice(0, 4)}-12-31`
  if (step === 'month') return monthPeriod(day.slice(0, 7)).to
  const past = (Temporal.PlainDate.from(day).dayOfWeek - weekday + 7) % 7
  return addDays(day, 6 - past)
}

/** The query that asks for it again. */
export function periodQuery(period: Period): Record<string, string> {
  const { kind, from, to, month, payday } = period
  if (month) return { month }
  if (kind === 'payday') return { payday: payday ?? '', from }
  if (kind === 'year') return { year: from.slice(0, 4) }
  if (kind === 'own') return { from, to }
  return { quarter: `${from.slice(0, 4)}-${Math.ceil(Number(from.slice(5, 7)) / 3)}` }
}
