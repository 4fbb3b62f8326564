/** How a sender writes its numbers, seen on amounts whose value a person confirmed. */
import { minorDigits } from '../currency.ts'
import { toMinor } from '../money/number.ts'

export type NumberStyle = {
  /** The sign before the cents, and that between thousands, as far as they were seen. */
  readonly decimal: string | null
  readonly group: string | null
}

export const UNSEEN: NumberStyle = { decimal: null, group: null }

type Interpretation = { readonly style: NumberStyle; readonly minor: number }

/** What `number` (digits and the signs between them) can be, in minor units of `currency`. */
export function interpretations(number: string, currency: string): Array<Interpretation> {
  const digits = minorDigits(currency)
  const parts = number.split(/\D/)
  const signs = [...number.replace(/\d/g, '')].map((sign) => (sign === '’' ? "'" : sign))
  const last = signs.at(-1)
  if (last === undefined) return found(UNSEEN, toMinor(number, '', currency))
  const tail = parts.at(-1) ?? ''
  const before = signs.slice(0, -1)
  const out: Array<Interpretation> = []
  // Cents set high are a decimal sign that says nothing about the others.
  const decimal = last === '^' ? null : last
  const isCents = tail.length <= Math.max(2, digits) && before.every((sign) => sign !== last)
  if (isCents && isGrouped(parts.slice(0, -1), before)) {
    const style = { decimal, group: before[0] ?? null }
    out.push(...found(style, toMinor(parts.slice(0, -1).join(''), tail, currency)))
  }
  if (last !== '^' && isGrouped(parts, signs)) {
    out.push(...found({ decimal: null, group: last }, toMinor(parts.join(''), '', currency)))
  }
  return out
}

/**
 * Minor units of `number`, or null where it is none, or can be read in two ways that `style` does
 * not decide, or is written in another style.
 */
export function minorOf(number: string, currency: string, style: NumberStyle): number | null {
  const possible = interpretations(number, currency).filter((one) => agree(one.style, style))
  return possible.length === 1 ? (possible[0]?.minor ?? null) : null
}

/** Whether one sender can write in both styles; a style then says more than before. */
export function agree(a: NumberStyle, b: NumberStyle): boolean {
  const isSame = (one: string | null, other: string | null) =>
    one === null || other === null || one === other
  const isOther = (one: string | null, other: string | null) => one === null || one !== other
  return (
    isSame(a.decimal, b.decimal) &&
    isSame(a.group, b.group) &&
    isOther(a.decimal, b.group) &&
    isOther(b.decimal, a.group)
  )
}

/** What both say together. */
export function joined(a: NumberStyle, b: NumberStyle): NumberStyle {
  return { decimal: a.decimal ?? b.decimal, group: a.group ?? b.group }
}

function found(style: NumberStyle, minor: number | null): Array<Interpretation> {
  return minor === null ? [] : [{ style, minor }]
}

function isGrouped(whole: ReadonlyArray<string>, signs: ReadonlyArray<string>): boolean {
  const [first = '', ...rest] = whole
  if (first === '' || signs.some((sign) => sign !== signs[0])) return false
  if (rest.length === 0) return true
  const isThousands = first.length <= 3 && rest.every((group) => group.length === 3)
  // 1,00,000: lakhs and crores.
  const isIndian =
    signs[0] === ',' &&
    first.length <= 2 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  return isThousands || isIndian
}
