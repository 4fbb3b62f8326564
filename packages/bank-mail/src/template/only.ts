/** What a mail says without a label, where it says it only once: a date, the account behind a mask. */

import { LETTER } from '../text/fold.ts'
import { datesIn, HEAD } from './dates-in.ts'
import type { Document } from './document.ts'
import { accountOf } from './values.ts'

// Every run is taken whole, so that there is one way to divide a mask into its groups.
const MASKED = new RegExp(
  `(?<![${LETTER}\\d])(?:\\(?(?:(?:x{1,14}(?!x)|[*•●·]{1,20}(?![*•●·])|\\.{2,3}(?!\\.)|…)[ -]?){1,6}\\d{3,6}\\)?|\\d{4,6}[x*]{2,12}\\d{2,4})(?![${LETTER}\\d])`,
  'g',
)

type Span = readonly [start: number, end: number]

/** Where the only date (with the time that follows it) stands, or null where there is none or several. */
export function onlyDate(document: Document): Span | null {
  const spans = new Map<string, Span>()
  for (const { start, end, text } of datesIn(document)) {
    const [from, to] = spans.get(text) ?? [0, 0]
    if (end - start > to - from) spans.set(text, [start, end])
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
