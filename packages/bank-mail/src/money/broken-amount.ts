/** Amounts that are only a part of the number that was written: what separated its groups got lost on the way. */
import { findMoney } from './money.ts'

/**
 * What stands in no number and parts no two: U+FFFD of a wrong charset, `?` and `_` of old systems, an
 * entity or a byte that a template escaped twice, a separator said twice.
 */
const LOST =
  "(?:[^\\s\\p{L}\\p{M}\\p{Nd}|;()\\[\\]<>“”«»„*#/:.,'’+-]{1,3}|&#?\\w{1,8};|(?:=[\\dA-F]{2}){1,3}|Â ?|[.,'’]{2})"
/** "4, 500.20": a space beside the separator of a group. A sentence ends in ". ". */
const SPACED = '(?: ?, | [.,])'

/** "$45⁵⁰": one alone is the mark of a note. */
const RAISED = '[⁰¹²³⁴-⁹]{2}'

const ANY = new RegExp(`\\d(?:(?:${LOST}|${SPACED})\\d|${RAISED})`, 'u')
const BEFORE = new RegExp(`\\d${LOST}$`, 'u')
const AFTER = new RegExp(`^(?:${LOST}\\d|${RAISED})`, 'u')
const GROUP_BEFORE = new RegExp(`(?<![\\d:./-])\\d{1,3}${SPACED}$`)
const GROUP_AFTER = new RegExp(`^${SPACED}\\d{3}(?!\\d)`)
/** Longer than what either of them looks at. */
const NEAR = 12

/**
 * Whether an amount of `text` begins or ends within a number.
 *
 * @example
 * hasBrokenAmount('Paid 4\ufffd500,20 EUR') // true: 4,500.20 it may have been
 * hasBrokenAmount('Paid 4 500,20 EUR') // false
 */
export function hasBrokenAmount(text: string): boolean {
  if (!ANY.test(text)) return false
  return findMoney(text).some(({ start, end, text: amount, hasCurrency }) => {
    if (!hasCurrency) return false
    const before = /^\d/.test(amount) ? text.slice(Math.max(0, start - NEAR), start) : ''
    const after = /\d$/.test(amount) ? text.slice(end, end + NEAR) : ''
    return (
      BEFORE.test(before) ||
      AFTER.test(after) ||
      (/^\d{3}(?!\d)/.test(amount) && GROUP_BEFORE.test(before)) ||
      (/(?<!\d[.,]?)\d{1,3}$/.test(amount) && GROUP_AFTER.test(after))
    )
  })
}
