/** What a mail says without a label, where it says it only once: a date, the account behind a mask. */

import { isEvidentDate } from '../dates/date.ts'
import { LETTER } from '../text/fold.ts'
import type { Document } from './document.ts'
import { DATE_MARK, TIME_MARK } from './mask.ts'
import { DATE_TIME } from './shapes.ts'
import { accountOf } from './values.ts'

/** Where an alert has said all it has to say; below stand terms with dates of their own. */
const HEAD = 2500

const DATES = new RegExp(DATE_TIME, 'g')
const MASKED = new RegExp(
  `(?<![${LETTER}\\d])(?:\\(?(?:(?:x{1,14}|[*•●·]{1,20}|\\.{2,3}|…)[ -]?){1,6}\\d{3,6}\\)?|\\d{4,6}[x*]{2,12}\\d{2,4})(?![${LETTER}\\d])`,
  'g',
)

type Span = readonly [start: number, end: number]

/** Where the only date (with the time that follows it) stands, or null where there is none or several. */
export function onlyDate({ folded, masked, bodyEnd }: Document): Span | null {
  const spans = new Map<string, Span>()
  for (const { index, 0: all } of masked.slice(0, Math.min(bodyEnd, HEAD)).matchAll(DATES)) {
    const date = folded.slice(index, index + (all.lastIndexOf(DATE_MARK) + 1))
    const [from, to] = spans.get(date) ?? [0, 0]
    if ((isEvidentDate(date) || all.includes(TIME_MARK)) && all.length > to - from)
      spans.set(date, [index, index + all.length])
  }
  return spans.size === 1 ? ([...spans.values()][0] ?? null) : null
}

/** Where the only masked card or account stands, or null. */
export function onlyAccount({ masked, bodyEnd }: Document): Span | null {
  const accounts = new Map<string | null, Span>()
  for (const { index, 0: all } of masked.slice(0, Math.min(bodyEnd, HEAD)).matchAll(MASKED)) {
    accounts.set(accountOf(all), [index, index + all.length])
  }
  return accounts.size === 1 ? ([...accounts.values()][0] ?? null) : null
}
