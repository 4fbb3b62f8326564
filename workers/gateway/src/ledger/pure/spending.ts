/**
 * What a transaction adds to spending: purchases, withdrawals, fees and payments to companies count,
 * refunds count back. Transfers, income and payments of own cards are no spending.
 */
import type { Category } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import type { LabelDecision } from '../types/transaction.ts'

/** Kinds whose amount is spent, and those that give it back. */
export const SPENT_KINDS = ['purchase', 'withdrawal', 'payment', 'fee'] as const
export const RETURNED_KINDS = ['refund'] as const

/** Categories that move money between the person's own accounts, whatever the kind says. */
const OWN_MONEY: ReadonlySet<Category> = new Set(['transfer', 'card_payment'])

/** Whether a category takes a transaction out of spending. A mere suggestion does not. */
export function isOwnMoney(category: Category | null, decision: LabelDecision): boolean {
  const isDecided = decision === 'auto' || decision === 'person'
  return category !== null && isDecided && OWN_MONEY.has(category)
}

/** Minor units added to spending; negative for a refund. `amountMinor` is positive. */
export function spendingMinor(transaction: {
  kind: Kind
  amountMinor: number
  category: Category | null
  decision: LabelDecision
}): number {
  if (isOwnMoney(transaction.category, transaction.decision)) return 0
  if (SPENT_KINDS.some((kind) => kind === transaction.kind)) return transaction.amountMinor
  if (RETURNED_KINDS.some((kind) => kind === transaction.kind)) return -transaction.amountMinor
  return 0
}
