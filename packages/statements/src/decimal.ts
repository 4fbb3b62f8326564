/** Numbers as statements write them, kept as exact decimal text: no float ever holds an amount. */

export type DecimalMark = '.' | ','

/** Currency signs and codes, spaces and apostrophes that group; everything else must be the number. */
const ORNAMENT = /[\s\u00a0\u202f'’]|\p{Sc}|[A-Za-z]{1,3}\$?(?=\s*[\d(-])|(?<=\d\s?)[A-Za-z]{3}$/gu
/** Behind a number, what left and what came in: DB, DR, D; CR, C. */
const WAY = /(?<=\d[-+]?\s{0,3})(?:(D[BR]?)|CR?)\.?$/i
const MAX_DIGITS = 15

/**
 * `cell` as decimal text (`-1234.5`), or null where it is no number of that mark. Parentheses and a
 * minus before or behind mean negative, and so does a debit's letter behind. More than 15 digits are no amount.
 */
export function readDecimal(cell: string, mark: DecimalMark): string | null {
  let text = cell.trim().replace(/[\u2212\u2013]/g, '-')
  if (text === '' || text.length > 40) return null
  const isInBrackets = /^\(.*\)$/.test(text)
  if (isInBrackets) text = text.slice(1, -1)
  const way = WAY.exec(text)
  text = text.slice(0, way?.index).replace(ORNAMENT, '')
  const written = /^[+-]|[+-]$/.exec(text)?.[0]
  // What came in is not below nothing.
  if (way && !way[1] && (written === '-' || isInBrackets)) return null
  const sign = way?.[1] && !isInBrackets ? '-' : (written ?? '+')
  text = text.replace(/^[+-]|[+-]$/, '')
  const group = mark === '.' ? ',' : '.'
  const [whole = '', fraction, ...more] = text.split(mark)
  if (more.length > 0 || !isWhole(whole, group)) return null
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null
  const digits = whole.replaceAll(group, '').replace(/^0+(?=\d)/, '')
  if (digits.length + (fraction?.length ?? 0) > MAX_DIGITS) return null
  const plain = trimFraction(digits === '' ? '0' : digits, fraction ?? '')
  return (sign === '-') !== isInBrackets && !isZero(plain) ? `-${plain}` : plain
}

/** Digits, perhaps in groups of three (or of two before them, as India groups). */
function isWhole(whole: string, group: string): boolean {
  if (/^\d*$/.test(whole)) return true
  const [first = '', ...rest] = whole.split(group)
  const last = rest.pop() ?? ''
  return (
    /^\d{1,3}$/.test(first) && /^\d{3}$/.test(last) && rest.every((part) => /^\d{2,3}$/.test(part))
  )
}

function trimFraction(whole: string, fraction: string): string {
  const kept = fraction.replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}

export function isZero(amount: string): boolean {
  return !/[1-9]/.test(amount)
}

/** The other way: `-12.5` for `12.5`. */
export function negate(amount: string): string {
  if (isZero(amount)) return amount
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`
}

/** What the cells of a column tell of its decimal mark; those that are no numbers tell nothing. */
export class DecimalMarks {
  /** How many are numbers with the one only, and with the other only. */
  dots = 0
  commas = 0

  /** False: it is no number with either. */
  add(cell: string): boolean {
    const dot = readDecimal(cell, '.') !== null
    const comma = readDecimal(cell, ',') !== null
    if (dot && !comma) this.dots++
    if (comma && !dot) this.commas++
    return dot || comma
  }
}

/** The mark by those cells that leave no choice; null where none does (like `1.234`, or whole). */
export function markOf(columns: ReadonlyArray<DecimalMarks>): DecimalMark | null | 'both' {
  const hasDots = columns.some(({ dots }) => dots > 0)
  const hasCommas = columns.some(({ commas }) => commas > 0)
  if (hasDots && hasCommas) return 'both'
  return hasDots ? '.' : hasCommas ? ',' : null
}

/** Sum of decimal texts, exact. */
export function sum(amounts: ReadonlyArray<string>): string {
  const scale = Math.max(0, ...amounts.map((amount) => amount.split('.')[1]?.length ?? 0))
  const total = amounts.reduce((all, amount) => all + scaled(amount, scale), 0n)
  const digits = (total < 0n ? -total : total).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const plain = trimFraction(whole, digits.slice(digits.length - scale))
  return total < 0n ? `-${plain}` : plain
}

function scaled(amount: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const value = BigInt(whole + fraction.padEnd(scale, '0'))
  return amount.startsWith('-') ? -value : value
}
