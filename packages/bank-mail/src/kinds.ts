/** What can happen to money in one transaction, and what of it counts as spending. */

export const KINDS = [
  'purchase',
  'withdrawal',
  'transfer_out',
  'transfer_in',
  'payment',
  'refund',
  'deposit',
  'fee',
] as const

export type Kind = (typeof KINDS)[number]

/** Which way the money goes, seen from the person. */
export type Direction = 'out' | 'in'

const INCOMING: ReadonlySet<Kind> = new Set(['transfer_in', 'refund', 'deposit'])

/**
 * `in` for transfer_in, refund and deposit; `out` for every other kind.
 *
 * @example
 * directionOf('refund') // 'in'
 */
export function directionOf(kind: Kind): Direction {
  return INCOMING.has(kind) ? 'in' : 'out'
}

/**
 * Whether it is the name of a kind.
 *
 * @example
 * isKind('purchase') // true
 */
export function isKind(value: unknown): value is Kind {
  return KINDS.includes(value as Kind)
}
