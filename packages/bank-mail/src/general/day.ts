/** The day of a movement: a scored choice among the dates of its mail. */
import type { Mention } from '../amount/mentions.ts'
import { labelOf, rowAt } from '../amount/place.ts'
import { type DateContext, hasYear, readDate } from '../dates/date.ts'
import type { LocalDate } from '../dates/local-date.ts'
import { type Part, type Span, scoredBy, type Why } from '../gate/why.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import { datesIn } from '../template/dates-in.ts'
import type { Document } from '../template/document.ts'
import { DATE_MARK, TIME_MARK } from '../template/mask.ts'
import { phrasesOf } from '../template/phrases.ts'
import { fold } from '../text/fold.ts'

/** How far from the amount a date still belongs to it. */
const NEAR = 160
/** Words of the same sentence or line as the amount. */
const TOGETHER = 2
/** A time beside it: bills and small print have none. */
const TIMED = 0.5
/** A label that all banks share led to it. */
const CAPTURED = 3
/** Words before it that say so: of a bill, a card, an offer. */
const TO_COME = { by: 'a day to come', points: -20 } as const
/** What may stand between those words and the date. */
const LEAD = /^(?: (?:on|is|was|of|el|am|le|il|em|at))?[\s:：.*-]{0,4}$/
/** Less is a date of something else. */
const ENOUGH = 0.5

export type Day = {
  /** As the mail writes it; null where nothing in it is the movement's date. */
  readonly text: string | null
  /** null where it cannot be read, or in two ways. */
  readonly date: LocalDate | null
  readonly why: Why | null
}

type Scored = Span & {
  readonly text: string
  readonly date: LocalDate | null
  readonly parts: ReadonlyArray<Part>
  readonly score: number
}

/** `captured` is where a label or the mail's only date stands; null for none. */
export function dateOf(
  document: Document,
  mention: Mention,
  captured: Span | null,
  context: DateContext,
): Day {
  const written = datesIn(document)
  if (captured && !written.some(({ start }) => start === captured.start)) {
    const { start, end } = captured
    written.push({ start, end, text: fold(document.text.slice(start, end)) })
  }
  const days = written.filter((one) => !isPeriod(document, one))
  const all = days.map((one) => scored(document, one, mention, captured, context))
  const only = new Set(all.map(({ date }) => date)).size === 1
  const sorted = all
    .filter(({ score }) => score > -ENOUGH && (only || score > ENOUGH))
    .sort((a, b) => b.score - a.score)
  const [best] = sorted
  if (!best) {
    // Only a day to come: of a bill, and not of what was paid today.
    const toCome = all.length > 0 && all.every(({ score }) => score <= -ENOUGH) ? all[0] : undefined
    return { text: toCome?.text ?? null, date: null, why: null }
  }
  // "14/May 20:15" beside "14/May/2019": the one with the year knows better.
  const full = all.find(
    ({ text, date }) =>
      best.date !== null && hasYear(text) && date?.slice(5) === best.date.slice(5),
  )
  const date = hasYear(best.text) ? best.date : (full?.date ?? best.date)
  const next = sorted.find((one) => one.date !== best.date)
  const after = next && { score: next.score, words: document.text.slice(next.start, next.end) }
  const by = scoredBy(best.parts, best.score, after ?? null)
  return {
    text: best.text,
    date,
    why: { of: 'date', by, at: { start: best.start, end: best.end } },
  }
}

/** "For 27-May-26 to 27-Jun-26": from when to when something counts is no day of it. */
function isPeriod({ masked }: Document, { start, end }: Span): boolean {
  return (
    UNTIL.test(masked.slice(Math.max(0, start - 8), start)) ||
    SINCE.test(masked.slice(end, end + 8))
  )
}

const TO = '(?:to|al?|hasta|ate|bis|au|al|tot|do)'
const UNTIL = new RegExp(`${DATE_MARK} ${TO} $`)
const SINCE = new RegExp(`^ ${TO} ${DATE_MARK}`)

function scored(
  document: Document,
  { start, end, text }: Span & { readonly text: string },
  mention: Mention,
  captured: Span | null,
  context: DateContext,
): Scored {
  const { masked } = document
  const parts: Array<Part> = []
  if (isToCome(document, start)) parts.push(TO_COME)
  else if (captured?.start === start) {
    parts.push({ by: 'a date’s label, or the only date', points: CAPTURED })
  }
  if (start < mention.to && end > mention.from)
    parts.push({ by: 'beside the amount', points: TOGETHER })
  const distance = Math.abs(start - mention.start)
  if (distance < NEAR) parts.push({ by: 'near', points: 1 - distance / NEAR })
  if (masked.slice(start, end).includes(TIME_MARK)) parts.push({ by: 'with a time', points: TIMED })
  return {
    start,
    end,
    text,
    date: readDate(text, context),
    parts,
    score: parts.reduce((sum, { points }) => sum + points, 0),
  }
}

/** Whether the words in its cell before a date, or the label of its cell, say so; not those before another date. */
function isToCome(document: Document, start: number): boolean {
  const { masked, lines } = document
  const row = rowAt(document, start)
  const cells = lines[row] ?? []
  const column = cells.findIndex((cell) => start < cell.end)
  const inCell = masked.slice(cells[column]?.start ?? start, start)
  const label = /\p{L}/u.test(inCell) ? null : labelOf(document, row, column)
  const before = label ? masked.slice(label.start, label.end) : inCell
  const near = before.slice(Math.max(before.lastIndexOf(DATE_MARK) + 1, before.length - 50))
  return lexiconsFor(masked, null).some(({ toCome }) =>
    phrasesOf(toCome)
      .in(near)
      .some(({ end }) => LEAD.test(near.slice(end))),
  )
}
