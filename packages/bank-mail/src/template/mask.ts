/**
 * Dates, times and amounts of a text found once and painted over, so that patterns
 * stay small: `{amount}` is then a run of one character and not a page of regular expression, and
 * compiling them costs a mail next to nothing.
 */
import { DATE, isDate } from '../dates/date.ts'
import { MONTH_MARK, markMonths } from '../dates/months.ts'
import { TIME } from '../dates/time.ts'
import { findMoney } from '../money/money.ts'
import { SPACED_LETTER } from '../text/fold.ts'

// Private-use characters: no mail has them, and cleaning would not bring them in.
export const MONEY_MARK = '\ue000'
export const DATE_MARK = '\ue001'
export const TIME_MARK = '\ue002'

const MARKS = /[\ue000-\ue003]/g
const dates = new RegExp(
  // Pasted pages lose the space before a value: "Fecha01/11/2026".
  `(?:(?<![${SPACED_LETTER}${MONTH_MARK}\\d/.]|(?<!ב)-)(?<!\\d,)(?<! at (?=\\d\\d\\.\\d\\d\\.\\d\\d\\b))(?:${DATE})|(?<=[a-z${MONTH_MARK}]{3}|[\\u0600-\\u06ff])\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d)|(?<=[\\u0600-\\u06ff])\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d))(?!/\\d|-\\d(?!\\d?:\\d))`,
  'g',
)
// "CHF 80.00 am Automaten": an amount, and a German "on".
const times = new RegExp(`(?<![\\d:.,/])(?<!(?:chf|eur|fr\\.|€)\\s?)(?:${TIME})(?!\\d)`, 'g')

/** `text` with its dates painted over. What only has the shape of one may hold the beginning of another. */
function withoutDates(text: string): string {
  const out: Array<string> = []
  let at = 0
  dates.lastIndex = 0
  const marked = markMonths(text)
  for (let match = dates.exec(marked); match !== null; match = dates.exec(marked)) {
    const { index } = match
    const date = text.slice(index, index + match[0].length)
    if (isDate(date)) {
      out.push(text.slice(at, index), DATE_MARK.repeat(date.length))
      at = index + date.length
    } else dates.lastIndex = index + 1
  }
  out.push(text.slice(at))
  return out.join('')
}

/**
 * `folded` with every date, time and amount that names its currency replaced by marks of the same
 * length; `text` is what it was folded from.
 */
export function mask(folded: string, text: string): string {
  const dated = withoutDates(folded.replace(MARKS, ' ')).replace(times, (time) =>
    TIME_MARK.repeat(time.length),
  )
  const out: Array<string> = []
  let at = 0
  for (const { start, end, hasCurrency } of findMoney(dated, text)) {
    if (!hasCurrency) continue
    out.push(dated.slice(at, start), MONEY_MARK.repeat(end - start))
    at = end
  }
  out.push(dated.slice(at))
  return out.join('')
}
