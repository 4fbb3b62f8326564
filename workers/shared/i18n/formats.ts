/**
 * Money, numbers, dates and lists as a person reads them, in pages and mails alike: words in their
 * language, numbers as their region writes them. All of it is Intl's.
 */
import { minorDigits, toDecimal } from '#shared/money.ts'
import { dateLocale, firstDayOfWeek, numberLocale } from './regions.ts'

export type DateStyle =
  | 'day'
  | 'weekday'
  | 'near'
  | 'short'
  | 'month'
  | 'monthName'
  | 'monthOfYear'
  | 'number'
  | 'letter'
  | 'monthLetter'
  | 'shortMonth'
  | 'weekdayName'

export type Formats = {
  /** BCP 47, of numbers and amounts, with Latin digits: what is typed is read by it. */
  locale: string
  /** Exact, with the minor digits of ISO 4217. */
  money(minor: number, currency: string): string
  /** With a plus or minus sign, except for zero. */
  signedMoney(minor: number, currency: string): string
  /** As it stands in a form field: no grouping, the locale's decimal mark. */
  amountInput(minor: number, currency: string): string
  number(value: number): string
  /** 0.05 -> `5%`. */
  percent(ratio: number): string
  /** A local date, YYYY-MM-DD (YYYY-MM for `month` and `monthName`). */
  date(localDate: string, style: DateStyle): string
  /** A local time, HH:MM: `2:05 PM` or `14:05`. */
  time(localTime: string): string
  /** A UTC instant in an IANA zone: `20 Nov 2026, 14:05`. */
  instant(instant: string, timeZone: string): string
  /** From a local date to another, as short as it can be told: `3 – 9 Nov 2026`. */
  dateRange(from: string, to: string): string
  /** `A, B and C`. */
  list(items: ReadonlyArray<string>): string
  /** The day that a week begins with there: 1 is Monday, 7 is Sunday. */
  firstDayOfWeek: number
}

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  near: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
  monthOfYear: { month: 'short', year: '2-digit' },
  number: { day: 'numeric' },
  letter: { weekday: 'narrow' },
  monthLetter: { month: 'narrow' },
  shortMonth: { month: 'short' },
  weekdayName: { weekday: 'long' },
}

const known = new Map<string, Formats>()

/** The formats of a locale such as `es-CO`; made once, because Intl's are slow to make. */
export function formatsFor(tag: string): Formats {
  const formats = known.get(tag) ?? createFormats(tag)
  // Locales come from a header, so what is kept is bounded.
  if (known.size > 50) known.clear()
  known.set(tag, formats)
  return formats
}

function createFormats(tag: string): Formats {
  const locale = numberLocale(tag)
  const moneyFormats = new Map<string, Intl.NumberFormat>()
  const dateFormats = new Map<string, Intl.DateTimeFormat>()
  const words = dateLocale(tag)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const number = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(words, { type: 'conjunction' })

  function moneyFormat(currency: string, sign: 'auto' | 'exceptZero'): Intl.NumberFormat {
    const key = `${currency} ${sign}`
    const format = moneyFormats.get(key) ?? createMoneyFormat(locale, currency, sign)
    moneyFormats.set(key, format)
    return format
  }

  function dateFormat(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(words, options)
    dateFormats.set(key, format)
    return format
  }

  const exact = (minor: number, currency: string) =>
    toDecimal(minor, currency) as Intl.StringNumericLiteral

  return {
    locale,
    money: (minor, currency) => moneyFormat(currency, 'auto').format(exact(minor, currency)),
    signedMoney: (minor, currency) =>
      moneyFormat(currency, 'exceptZero').format(exact(minor, currency)),
    amountInput: (minor, currency) => toDecimal(minor, currency).replace('.', decimalMark(locale)),
    number: (value) => number.format(value),
    percent: (ratio) => percent.format(ratio),
    date(localDate, style) {
      return dateFormat(style, { ...DATE_STYLES[style], timeZone: 'UTC' }).format(noon(localDate))
    },
    dateRange(from, to) {
      const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
      return dateFormat('range', options).formatRange(noon(from), noon(to))
    },
    list: (items) => lists.format(items),
    firstDayOfWeek: firstDayOfWeek(tag),
    time(localTime) {
      const options = { timeStyle: 'short', timeZone: 'UTC' } as const
      return dateFormat('time', options).format(new Date(`1970-01-01T${localTime}Z`))
    },
    instant(instant, timeZone) {
      const options = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const
      return dateFormat(`instant ${timeZone}`, options).format(new Date(instant))
    },
  }
}

function createMoneyFormat(
  locale: string,
  currency: string,
  signDisplay: 'auto' | 'exceptZero',
): Intl.NumberFormat {
  const digits = minorDigits(currency)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    signDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Pesos are written without the cents they still have on paper, unless there are some.
    trailingZeroDisplay: writtenDigits(currency, locale) < digits ? 'stripIfInteger' : 'auto',
  })
}

/** Minor units of an average, no finer than amounts of that currency are usually written: whole pesos. */
export function averageMinor(minor: number, currency: string): number {
  const step = 10 ** Math.max(0, minorDigits(currency) - writtenDigits(currency))
  return Math.round(minor / step) * step
}

/** Digits behind the mark of an amount, as it is usually written. */
function writtenDigits(currency: string, locale = 'en'): number {
  const usual = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions()
  return usual.maximumFractionDigits ?? minorDigits(currency)
}

/** Of a local date, or the first of a local month, YYYY-MM. */
function noon(localDate: string): Date {
  return new Date(`${localDate.slice(0, 10)}${localDate.length === 7 ? '-01' : ''}T12:00Z`)
}

/** `.` or `,`, as the locale writes decimals. */
export function decimalMark(tag: string): string {
  const parts = new Intl.NumberFormat(numberLocale(tag)).formatToParts(1.5)
  return parts.find((part) => part.type === 'decimal')?.value ?? '.'
}
