/** A subject that names another amount than what was read of the body contradicts it. */
import { roleOf } from '../amount/roles.ts'
import { minorDigits } from '../currency.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import { type Money, moneyIn } from '../money/money.ts'
import type { Document } from '../template/document.ts'
import type { Movement } from './proposal.ts'

/** Roles of amounts that no movement need have. */
const ASIDE: ReadonlySet<string | null> = new Set(['other', 'balance', 'fee', 'tax'])

/**
 * Whether the subject says what moved in an amount that neither a movement has nor the body names.
 * "You spent $12" may leave the cents to the body.
 */
export function isOtherInSubject(
  movements: ReadonlyArray<Movement>,
  { text, masked, bodyEnd }: Document,
): boolean {
  const [first] = movements
  if (!first) return false
  const context = { currency: first.transaction.currency, decimal: 'either' } as const
  const told = moneyIn(text.slice(bodyEnd), context)
  if (told.length === 0) return false
  const lexicons = lexiconsFor(masked, null)
  const others = told.filter(({ start, end, money, text: shown }) => {
    if (money.amountMinor === 0) return false
    const at = bodyEnd + start
    const role = roleOf(masked.slice(bodyEnd, at), masked.slice(bodyEnd + end), lexicons)?.role
    return (
      !ASIDE.has(role ?? null) &&
      !movements.some(({ transaction }) => isSame(money, transaction, shown))
    )
  })
  if (others.length === 0) return false
  const body = moneyIn(text.slice(0, bodyEnd), context)
  return others.some(
    ({ money, text: shown }) => !body.some((one) => isSame(money, one.money, shown)),
  )
}

/** `shown` is how `money` is written: without cents it may be rounded. */
function isSame(
  money: Money,
  other: { readonly amountMinor: number; readonly currency: string },
  shown: string,
): boolean {
  if (money.currency !== other.currency) return false
  const less = Math.abs(money.amountMinor - other.amountMinor)
  return less === 0 || (!/[.,]\d\d?(?!\d)/.test(shown) && less < 10 ** minorDigits(money.currency))
}
