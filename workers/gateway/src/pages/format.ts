/** Money, numbers and dates as the person reads them: money by their locale, words in English. */
import { parseAccept } from 'hono/utils/accept'
import { minorDigits, toDecimal } from '#shared/money.ts'

export type DateStyle = 'day' | 'weekday' | 'near' | 'short' | 'month' | 'number'

export type Formats = {
  /** BCP 47, Latin digits. */
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
  /** A local date, YYYY-MM-DD (YYYY-MM for `month`). */
  date(localDate: string, style: DateStyle): string
  /** A local time, HH:MM: `2:05 PM` or `14:05`. */
  time(localTime: string): string
  /** A UTC instant in an IANA zone: `20 Nov 2026, 14:05`. */
  instant(instant: string, timeZone: string): string
}

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  near: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  number: { day: 'numeric' },
}

/** The first locale of an Accept-Language header that Intl knows; `en` where there is none. */
export function localeOf(acceptLanguage: string | undefined): string {
  const header = acceptLanguage ?? ''
  const locale = locales.get(header) ?? firstKnown(header)
  // Headers are anybody's, so what is kept is bounded.
  if (locales.size > 50) locales.clear()
  locales.set(header, locale)
  return locale
}

const locales = new Map<string, string>()

function firstKnown(header: string): string {
  const wanted = parseAccept(header)
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type)
  for (const tag of wanted) {
    try {
      const [known] = Intl.NumberFormat.supportedLocalesOf(tag)
      if (known) return new Intl.Locale(known, { numberingSystem: 'latn' }).toString()
    } catch {
      // `*` and what is no language tag: the next one.
    }
  }
  return 'en'
}

const known = new Map<string, Formats>()

/** The formats of one locale; made once, because Intl's are slow to make. */
export function formatsFor(locale: string): Formats {
  const formats = known.get(locale) ?? createFormats(locale)
  // Locales come from a header, so what is kept is bounded.
  if (known.size > 50) known.clear()
  known.set(locale, formats)
  return formats
}

function createFormats(locale: string): Formats {
  const moneyFormats = new Map<string, Intl.NumberFormat>()
  const dateFormats = new Map<string, Intl.DateTimeFormat>()
  // English words, in the order of the person's region where they read English.
  const words = locale.startsWith('en') ? locale : 'en-GB'
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const number = new Intl.NumberFormat(locale)

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
      const date = new Date(
        `${localDate.slice(0, 10)}${localDate.length === 7 ? '-01' : ''}T00:00Z`,
      )
      return dateFormat(style, { ...DATE_STYLES[style], timeZone: 'UTC' }).format(date)
    },
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
  const usual = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions()
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    signDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Pesos are written without the cents they still have on paper, unless there are some.
    trailingZeroDisplay:
      (usual.maximumFractionDigits ?? digits) < digits ? 'stripIfInteger' : 'auto',
  })
}

/** `.` or `,`, as the locale writes decimals. */
export function decimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  return parts.find((part) => part.type === 'decimal')?.value ?? '.'
}
