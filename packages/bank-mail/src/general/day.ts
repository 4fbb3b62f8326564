/** The day of a movement among the dates of its mail. */

import type { Mention } from '../amount/mentions.ts'
import { type DateContext, hasYear, readDate } from '../dates/date.ts'
import type { LocalDate } from '../dates/local-date.ts'
import { datesIn } from '../template/dates-in.ts'
import type { Document } from '../template/document.ts'
import { fold } from '../text/fold.ts'

/** How far from the amount a date still belongs to it. */
const NEAR = 160

export type Day = {
  /** As the mail writes it; null where nothing in it is the movement's date. */
  readonly text: string | null
  /** null where it cannot be read, or in two ways. */
  readonly date: LocalDate | null
}

/** `captured` is what a label or the mail's only date says; else the date nearest to the amount. */
export function dateOf(
  document: Document,
  mention: Mention,
  captured: string | null,
  context: DateContext,
): Day {
  const dates = datesIn(document).map(({ start, text }) => ({
    at: start,
    text,
    date: readDate(text, context),
  }))
  if (captured !== null) {
    const date = readDate(captured, context)
    // "14/May 20:15" beside "14/May/2019": the one with the year knows better.
    const full = dates.find(
      (one) => date !== null && hasYear(one.text) && one.date?.slice(5) === date.slice(5),
    )
    return { text: captured, date: hasYear(fold(captured)) ? date : (full?.date ?? date) }
  }
  const only = new Set(dates.map(({ date }) => date))
  const near = dates
    .filter(({ at }) => Math.abs(at - mention.start) < NEAR)
    .sort((a, b) => Math.abs(a.at - mention.start) - Math.abs(b.at - mention.start))
  const chosen = only.size === 1 ? dates[0] : near[0]
  return chosen ? { text: chosen.text, date: chosen.date } : { text: null, date: null }
}
