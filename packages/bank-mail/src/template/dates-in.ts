/** The dates that the beginning of a mail's body writes. */
import { isEvidentDate } from '../dates/date.ts'
import type { Span } from '../gate/proposal.ts'
import type { Document } from './document.ts'
import { DATE_MARK, TIME_MARK } from './mask.ts'
import { DATE_TIME } from './shapes.ts'

/** Where an alert has said all it has to say; below stand terms with dates of their own. */
export const HEAD = 2500

const DATES = new RegExp(DATE_TIME, 'g')

export type WrittenDate = {
  readonly start: number
  /** Behind the time, where one follows. */
  readonly end: number
  /** The date alone, folded. */
  readonly text: string
}

/** Those that can be nothing else, by their shape, the word before them or because a time follows, in their order. */
export function datesIn({ folded, masked, bodyEnd }: Document): Array<WrittenDate> {
  const dates: Array<WrittenDate> = []
  for (const { index, 0: all } of masked.slice(0, Math.min(bodyEnd, HEAD)).matchAll(DATES)) {
    const text = folded.slice(index, index + all.lastIndexOf(DATE_MARK) + 1)
    const isLed = /(?<![a-z])(?:on|dated?|el|dia|am|den) $/.test(
      masked.slice(Math.max(0, index - 6), index),
    )
    if (isEvidentDate(text) || all.includes(TIME_MARK) || isLed)
      dates.push({ start: index, end: index + all.length, text })
  }
  return dates
}

/** Where the only date (with the time that follows it) stands, or null where there is none or several. */
export function onlyDate(document: Document): Span | null {
  const spans = new Map<string, Span>()
  for (const { start, end, text } of datesIn(document)) {
    const known = spans.get(text)
    if (!known || end - start > known.end - known.start) spans.set(text, { start, end })
  }
  return spans.size === 1 ? ([...spans.values()][0] ?? null) : null
}
