/** Dates as banks write them. */
import { fold } from '../text/fold.ts'
import { type Calendar, dayIn, yearIn } from './calendars.ts'
import { HAN_DATE, readHan } from './han.ts'
import { daysBetween, type LocalDate } from './local-date.ts'
import { MONTH, MONTH_MARK, markMonths, monthsOf } from './months.ts'

/** In which order a bank writes the numbers of a date; null where the bank is unknown. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD'

export type DateContext = {
  readonly order: DateOrder | null
  /** Local date on which the mail was sent: dates without a year, and evidence between two readings. */
  readonly sentOn: () => LocalDate
  /** Whether the mail itself says `sentOn`; else it is only the day on which it arrived. True unless given. */
  readonly isSentKnown?: boolean
  /** Whether only that it is a date is asked, and of two readings either will do. */
  readonly isAny?: boolean
}

// Marked: "mar" is a Tuesday as well.
const WEEKDAY = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lun(?:es|di)?|mar(?:tes|di)|${MONTH_MARK}{3}|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ado|tu)?|dom(?:ingo)?|(?:seg(?:unda)?|ter(?:ca)?|qua(?:rta)?|qui(?:nta)?|sex(?:ta)?)(?:-feira)?|(?:mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:[dm]i|[dsm]o|fr|sa)(?=[.,]| den )|senin|selasa|rabu|kamis|jumat|minggu)[.,]{0,2} (?:den |le |dia )?`
const DAY = '\\d{1,2}(?:st|nd|rd|th|ro|o|er)?'
const YEAR = "(?:['’]?\\d{4}(?![:\\d])|['’]?\\d{2}(?![:\\d]|[.,]\\d))"
const AFTER_MONTH = '(?:\\.?(?:[,،]? (?:de |del |of |พ\\.?ศ\\.? )?|[/-]|,))'
/** Words that lead to a day: "on 11/19". */
export const LEADING = 'on|el|dia|am|den|dated?|tgl|em|le|il'
/** "den 3.11.", where languages end an ordinal with a dot; without such a word it is the end of a sentence. */
const ORDINAL = '(?<=(?<![a-z])(?:am|vom|den|dne|dna|dana|dnia) )\\d{1,2}\\. ?\\d{1,2}\\.(?! ?\\d)'

/** A date in folded text whose months are marked (`markMonths`), no groups. */
export const DATE = `(?:${WEEKDAY})?(?:${[
  HAN_DATE,
  'ngay \\d{1,2} thang \\d{1,2}(?:,? (?:nam )?\\d{4})?|\\d{1,2} thang \\d{1,2},? (?:nam )?\\d{4}',
  '\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}(?!\\d)',
  // "17.01.2517:39": its time follows at once.
  '\\d\\d\\.\\d\\d\\.(?:20)?\\d\\d(?=\\d\\d:\\d\\d)',
  // Of "11/06-11:40" the last number is the hour.
  '\\d{1,2}(?:[/-]|\\. ?)\\d{1,2}(?:[/-]|\\. ?)(?:\\d{4}|\\d{2})(?!\\d)(?<![/.]\\d\\d?-\\d\\d(?=:\\d\\d))',
  // "14/06 às 09:01": without a year a day needs its time beside it.
  '\\d{1,2}/\\d{1,2}(?=(?:-|,? (?:(?:as|at|a las?|a|um|kl\\.?|-) )?)\\d{1,2}[:h]\\d\\d(?!\\d))',
  // Or a word that leads to it: "on 11/19.", "el 19/11".
  `(?<=(?<![a-z])(?:${LEADING}|στις) |ב-)\\d{1,2}/\\d{1,2}(?![\\d/])`,
  ORDINAL,
  // "2026 m. lapkričio 3 d.", "2026. gada 3. novembrī", "2026-Nov-03".
  `\\d{4}(?:\\.? (?:m\\. |ж\\. |թ\\. )?|[/-])(?:${MONTH})(?![a-z])\\.?[ /-]\\d{1,2}(?!\\d)`,
  `\\d{4}\\. gada \\d{1,2}\\. (?:${MONTH})`,
  // "26Nov26", as messages of Indian banks have it.
  `\\d{1,2}(?:${MONTH})(?:\\d{4}|\\d{2})(?![:\\d]|[.,]\\d)`,
  `${DAY}\\.?(?: (?:de |of |d'|ב)?|[ /-]?)(?:${MONTH})(?![a-z])(?:${AFTER_MONTH}${YEAR}|\\.)?`,
  `(?:${MONTH})(?![a-z])(?:\\.? |[/-])${DAY}(?![\\d:])(?:(?:,? |,|[/-])${YEAR})?`,
].join('|')})`

const VIETNAMESE = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?:,? (?:nam )?(\d{4}))?/
const DAY_AND_MONTH = /^(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/
const NUMERIC = new RegExp(`^(?:${WEEKDAY})?(\\d{1,4})[/.-] ?(\\d{1,2})[/.-] ?(\\d{1,4})`)
const YEARLESS = /^(\d{1,2})\/(\d{1,2})(?!\d|[/.-]\d)/
/** With the name of a month, marked. */
const NAMED = [
  `(?<year>\\d{4})(?:\\.? (?:m\\. |ж\\. |թ\\. )?|[/-])(?<month>${MONTH})(?![a-z])\\.?[ /-](?<day>\\d{1,2})`,
  `(?<year>\\d{4})\\. gada (?<day>\\d{1,2})\\. (?<month>${MONTH})`,
  `(?:${WEEKDAY})?(?<day>\\d{1,2})(?:st|nd|rd|th|ro|o|er)?\\.?(?: (?:de |of |d'|ב)?|[ /-]?)(?<month>${MONTH})(?![a-z])(?:(?:${AFTER_MONTH}|(?<=\\d${MONTH_MARK}{3,9}))['’]?(?<year>${YEAR}))?`,
  `(?:${WEEKDAY})?(?<month>${MONTH})(?![a-z])(?:\\.? |[/-])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:,? |,|[/-])(?<year>${YEAR}))?`,
].map((shape) => new RegExp(`^${shape}`, 'd'))

/** Whether a date of the shape `DATE`, folded, says its year. */
export function hasYear(date: string): boolean {
  return /\d{4}|年|^[rh]\d|\d[/.-] ?\d{1,2}[/.-] ?\d|\d\D{0,4}[a-z]{3,}\D{0,4}\d\d|^[a-z]{3,}\D{1,2}\d{1,2}\D+\d\d/.test(
    date,
  )
}

/** Whether it can be nothing else: "may 5" and "2 out" are words too, "3 november" is not. */
export function isEvidentDate(date: string): boolean {
  return hasYear(date) || /\d\/\d|月|월|^ngay|\d\. ?\d{1,2}\.$|[^\d\s.]{5}/.test(date)
}

/** Whether `text` begins with a date: "45 de marcos" has only the shape of one. */
export function isDate(text: string): boolean {
  return readDate(text, { order: 'DMY', sentOn: () => '2030-01-01', isAny: true }) !== null
}

/** The date that `text` begins with, or null where it is none, or can be read in two ways. */
export function readDate(text: string, context: DateContext): LocalDate | null {
  const folded = fold(text.trim()).replace(/\s+/g, ' ')
  const han = readHan(folded)
  if (han) {
    const { year, month, day } = han
    return year === null ? lastSuchDay(month, day, context) : dayIn(year, month, day)
  }
  const vietnamese = VIETNAMESE.exec(folded)
  if (vietnamese) {
    const [, day, month, year] = vietnamese
    return year === undefined
      ? lastSuchDay(Number(month), Number(day), context)
      : dayIn(Number(year), Number(month), Number(day))
  }
  const dayAndMonth = DAY_AND_MONTH.exec(folded)
  if (dayAndMonth) return lastSuchDay(Number(dayAndMonth[2]), Number(dayAndMonth[1]), context)
  const marked = markMonths(folded)
  const numeric = NUMERIC.exec(marked)
  if (numeric) return readNumeric(numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '', context)
  const yearless = YEARLESS.exec(folded)
  if (yearless) return readYearless(yearless[1] ?? '', yearless[2] ?? '', context)
  for (const shape of NAMED) {
    const { groups, indices } = shape.exec(marked) ?? {}
    if (groups) {
      const month = folded.slice(...(indices?.groups?.month ?? []))
      return readNamed(groups.year, month, groups.day ?? '', context)
    }
  }
  return null
}

function readNamed(
  year: string | undefined,
  month: string,
  day: string,
  context: DateContext,
): LocalDate | null {
  const days = monthsOf(month).map(({ calendar, month: number }) =>
    year === undefined
      ? lastSuchDay(number, Number(day), context, calendar)
      : dayIn(fullYear(year), number, Number(day), calendar === 'gregory' ? undefined : calendar),
  )
  const [first = null, second] = days
  return second === undefined || context.isAny ? first : oneOf(first, second, context)
}

/** The last such day that is not after the mail (a day of grace for time zones). */
function lastSuchDay(
  month: number,
  day: number,
  context: DateContext,
  calendar: Calendar = 'gregory',
): LocalDate | null {
  const sentOn = context.sentOn()
  const sentYear = yearIn(calendar, Number(sentOn.slice(0, 4)))
  for (const candidate of [
    sentYear + 1,
    sentYear,
    sentYear - 1,
    sentYear - 2,
    sentYear - 3,
    sentYear - 4,
  ]) {
    const date = dayIn(candidate, month, day, calendar)
    if (date !== null && daysBetween(sentOn, date) <= 1) return date
  }
  return null
}

function readYearless(a: string, b: string, context: DateContext): LocalDate | null {
  const dayFirst = lastSuchDay(Number(b), Number(a), context)
  const monthFirst = lastSuchDay(Number(a), Number(b), context)
  if (context.order !== null)
    return context.order === 'DMY' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
  return oneOf(dayFirst, monthFirst, context)
}

function readNumeric(a: string, b: string, c: string, context: DateContext): LocalDate | null {
  if (a.length > 2) return dayIn(fullYear(a), Number(b), Number(c))
  const dayFirst = dayIn(fullYear(c), Number(b), Number(a))
  const monthFirst = dayIn(fullYear(c), Number(a), Number(b))
  const yearFirst = c.length === 2 ? dayIn(fullYear(a), Number(b), Number(c)) : null
  if (context.order === 'YMD' && yearFirst !== null) return yearFirst
  // "26-11-19": wherever a bank is, the one reading that is of these days is meant.
  const sentOn = context.sentOn()
  const possible = [dayFirst, monthFirst, yearFirst].filter(
    (date) => date !== null && isPlausible(date, sentOn),
  )
  if (yearFirst !== null && possible.every((date) => date === yearFirst) && possible[0]) {
    return yearFirst
  }
  if (context.order === null) return oneOf(dayFirst, monthFirst, context)
  return context.order === 'MDY'
    ? preferred(monthFirst, dayFirst, context)
    : preferred(dayFirst, monthFirst, context)
}

/**
 * What the bank's order gives, unless only the other one agrees with the day of the mail: some banks
 * write to other countries as well, or changed. Null where neither can be believed.
 */
function preferred(
  own: LocalDate | null,
  other: LocalDate | null,
  context: DateContext,
): LocalDate | null {
  if (own === null || other === null || own === other) return own ?? other
  if (context.isSentKnown === false) return own
  const sentOn = context.sentOn()
  if (age(own, sentOn) <= PLAUSIBLE && age(own, sentOn) >= -1) return own
  if (isNear(other, sentOn)) return other
  return isPlausible(other, sentOn) ? null : own
}

/** The reading that is meant where the order is unknown; null where both may be. */
function oneOf(
  dayFirst: LocalDate | null,
  monthFirst: LocalDate | null,
  context: DateContext,
): LocalDate | null {
  if (dayFirst === monthFirst) return dayFirst
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst
  // Alerts are sent within days: where only one reading is that close, it is the one.
  // Two readings are four weeks apart at least.
  return [dayFirst, monthFirst].find((date) => isNear(date, context.sentOn())) ?? null
}

/** Alerts are sent within so many days, and hardly any later than so many. */
const NEAR = 10
const PLAUSIBLE = 60

function age(date: LocalDate, sentOn: LocalDate): number {
  return daysBetween(date, sentOn)
}

function isNear(date: LocalDate, sentOn: LocalDate): boolean {
  return age(date, sentOn) >= -1 && age(date, sentOn) <= NEAR
}

/** Whether an alert sent on `sentOn` may tell of `date`. */
export function isPlausible(date: LocalDate, sentOn: LocalDate): boolean {
  return age(date, sentOn) >= -DAYS_AHEAD && age(date, sentOn) <= PLAUSIBLE
}

/** A day is another one elsewhere, and a bank may book on the next working day. */
const DAYS_AHEAD = 3

/** Two digits are of this century. */
export function fullYear(digits: string): number {
  const year = Number(digits.replace(/\D/g, ''))
  // Two Thai digits of the 2560s are an impossible 2060s of ours for a mail.
  if (year < 100) return year >= 60 && year <= 89 ? year + 1957 : year + 2000
  return year
}
