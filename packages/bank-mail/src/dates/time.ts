/** Times of day as banks write them. */
import { MONTH_MARK } from './months.ts'

/** Half of the day. "12 am 30.11.2026" is German, where "am" says the day. */
const HALF = `[ap]\\.? ?m\\b(?<!am(?= \\d{1,2}\\. ?(?:(?:0?[1-9]|1[0-2])\\.|${MONTH_MARK})))\\.?`

/** A time in folded text, no groups: `16:38`, `1:55 p.m`, `03:33 p. m.`, `20:15:31 hrs`, `17h38`, `10.32 wib`, `18时22分`. */
export const TIME = `\\d{1,2}(?: ?[:h] ?\\d{2}(?: ?: ?\\d{2}(?:[.,]\\d{1,3})?)?(?!\\d)|\\.\\d{2}(?:\\.\\d{2})?(?= ?(?:[ap]\\.? ?m\\b|h\\b|(?:hrs|uhr|wib|wita|wit)\\b)))(?: ?${HALF})?|(?<= at )\\d\\d\\.\\d\\d\\.\\d\\d|\\d{1,2} ?${HALF}|\\d{1,2} ?[时時시] ?\\d{1,2} ?[分분]`

const PARTS = /^(\d{1,2})(?: ?[:h.时時시] ?(\d{1,2}))?(?:.*?\b| ?)(?:([ap])\.? ?m)?\b/

/** `HH:MM` of a folded text that begins with a time, or null. */
export function readTime(text: string): string | null {
  const match = PARTS.exec(text.trim())
  if (!match) return null
  const half = /([ap])\.? ?m\b/.exec(text)?.[1] ?? null
  let hour = Number(match[1])
  const minute = Number(match[2] ?? (half === null ? Number.NaN : 0))
  if (Number.isNaN(minute) || minute > 59 || hour > 23) return null
  // Some banks write 14:05 PM: past noon there is nothing to add.
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
