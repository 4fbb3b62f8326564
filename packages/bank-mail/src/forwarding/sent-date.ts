/** The date in a block of forwarded headers: `mar, 6 oct 2026 a las 13:00`, `Tuesday, October 6, 2026 1:27 AM`. */
import { DATE, readDate } from '../dates/date.ts'
import type { LocalDate } from '../dates/local-date.ts'
import { markMonths } from '../dates/months.ts'
import { readTime, TIME } from '../dates/time.ts'
import { fold } from '../text/fold.ts'

export type SentDate = {
  /** The day as the forwarder's mail program shows it. */
  readonly on: LocalDate
  /** UTC instant; where no offset stands beside the time, its zone is unknown and taken as UTC. */
  readonly at: string
}

const PARTS = new RegExp(
  `(${DATE})[^\\d]{0,20}(${TIME})?(?: ?\\(?(?:gmt|utc)? ?([+\u2212-])(\\d{1,2}):?(\\d{2})?)?`,
)

/** The day and instant that `text` names, or null where it names none, or one of two; `forwardedOn` is when it was forwarded. */
export function readSentDate(text: string, forwardedOn: LocalDate | null = null): SentDate | null {
  const folded = fold(text)
  const match = PARTS.exec(markMonths(folded))
  const at = match?.index ?? 0
  const on = readDate(folded.slice(at, at + (match?.[1]?.length ?? 0)), {
    order: null,
    sentOn: () => forwardedOn ?? '2100-01-01',
  })
  if (!match || on === null) return null
  const time = match[2] === undefined ? null : readTime(match[2])
  // Noon is the same day nearly everywhere.
  const instant = Date.parse(`${on}T${time ?? '12:00'}:00.000Z`)
  const minutes = time === null ? 0 : Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0)
  const offset = (match[3] === '+' ? 1 : -1) * minutes * 60_000
  return { on, at: new Date(instant - offset).toISOString() }
}
