/** A sum and the part of it that is paid a month: "6 cuotas de $20.000, total $120.000". */
import type { Money } from '../money/money.ts'
import type { Document } from '../template/document.ts'

/** What counts instalments, behind their number. */
const COUNTED =
  /(?<![\d.,])(\d{1,2}) ?(?:x(?![a-z])|(?:cuotas?|mensualidad(?:es)?|meses|pagos|parcelas|vezes|prestacoes|taksit\p{L}*|instal+ments?|emis?|months|rat[ey]?n?|raty|fois|mensualites|termijnen|cicilan|bulan|monatsraten|avbetalinger)(?!\p{L})|期|개월|回)/gu

/** "Mensualidad 3 de 12": one of them is what moves. */
const ONE_OF =
  /(?<!\p{L})(?:mensualidad|cuota|parcela|pago|prestacao|instal+ment|emi|payment|taksit|rate|rata|mensualite|echeance|termijn|cicilan) (?:n[o.º°]{0,2} ?)?\d{1,2} ?(?:de|of|di|von|van|sur|da|dari|\/) ?(\d{1,2})(?![\d.,/])/u

/**
 * What of `money` among `others` is so many times the other, where the mail counts instalments:
 * `whole` is the sum that was spent, `part` what is paid a month; null for neither.
 */
export function instalmentOf(
  { masked }: Document,
  money: Money,
  others: ReadonlyArray<Money>,
): 'whole' | 'part' | null {
  // What is no multiple of another is neither.
  if (!others.some((other) => isMultiple(money, other) || isMultiple(other, money))) return null
  const oneOf = ONE_OF.exec(masked)
  const counts = [...masked.matchAll(COUNTED), ...(oneOf ? [oneOf] : [])].map(([, count]) =>
    Number(count),
  )
  if (counts.length === 0) return null
  const isTimes = (whole: Money, part: Money) =>
    counts.some((count) => isTimesAs(whole, part, count))
  if (others.some((part) => isTimes(money, part))) return oneOf ? 'part' : 'whole'
  if (others.some((whole) => isTimes(whole, money))) return oneOf ? null : 'part'
  return null
}

/** Whether one is a few times the other, but for what is rounded. */
function isMultiple(whole: Money, part: Money): boolean {
  if (part.amountMinor <= 0) return false
  const count = Math.round(whole.amountMinor / part.amountMinor)
  return count <= MOST && isTimesAs(whole, part, count)
}

/** Whether one is `count` times the other, but for what is rounded; once is nothing. */
function isTimesAs(whole: Money, part: Money, count: number): boolean {
  return (
    count > 1 &&
    whole.currency === part.currency &&
    Math.abs(whole.amountMinor - count * part.amountMinor) <= ROUNDED * count
  )
}

const MOST = 99

/** A part is rounded to so many of the smallest units. */
const ROUNDED = 1
