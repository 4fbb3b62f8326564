/**
 * Dates, times and amounts of a text found once and painted over, so that the patterns of templates
 * stay small: `{amount}` is then a run of one character and not a page of regular expression, and
 * compiling a template's patterns costs a mail next to nothing.
 */
import { DATE, readDate } from '../dates/date.ts'
import { TIME } from '../dates/time.ts'
import { findMoney } from '../money/money.ts'
import { SPACED_LETTER } from '../text/fold.ts'

// Private-use characters: no mail has them, and cleaning would not bring them in.
export const MONEY_MARK = '\ue000'
export const DATE_MARK = '\ue001'
export const TIME_MARK = '\ue002'

const MARKS = /[\ue000-\ue002]/g
const dates = new RegExp(
  `(?<![${SPACED_LETTER}\\d/.-])(?<!\\d,)(?:${DATE})(?!/\\d|-\\d(?!\\d?:\\d))`,
  'g',
)
// "CHF 80.00 am Automaten": an amount, and a German "on".
const times = new RegExp(`(?<![\\d:.,/])(?<!(?:chf|eur|fr\\.|€)\\s?)(?:${TIME})(?!\\d)`, 'g')

/** "45 de marcos" has the shape of a date, and would take the cents of the amount before it along. */
function isDate(text: string): boolean {
  return readDate(text, { order: 'DMY', sentOn: () => '2030-01-01' }) !== null
}

/**
 * `folded` with every date, time and amount that names its currency replaced by marks of the same
 * length; `text` is what it was folded from.
 */
export function mask(folded: string, text: string): string {
  const dated = folded
    .replace(MARKS, ' ')
    .replace(dates, (date) => (isDate(date) ? DATE_MARK.repeat(date.length) : date))
    .replace(times, (time) => TIME_MARK.repeat(time.length))
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
