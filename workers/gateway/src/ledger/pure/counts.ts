/**
 * What a transaction adds to spending and to income. The category decides: spending, income or
 * nothing. While none is decided (a mere suggestion does not), the kind proposes. Money that comes
 * in under a category of spending lowers it, as a refund does.
 */
import { type CategoryId, type Counts, countsOf } from '#shared/categories.ts'
import { directionOf, KINDS, type Kind } from '#shared/kinds.ts'
import type { LabelDecision } from '../types/transaction.ts'

/** What a transaction of each kind counts as until a category says otherwise. */
const PROPOSED: Readonly<Record<Kind, Counts>> = {
  purchase: 'spending',
  withdrawal: 'spending',
  payment: 'spending',
  fee: 'spending',
  refund: 'spending',
  deposit: 'income',
  transfer_in: 'nothing',
  transfer_out: 'nothing',
}

/** Kinds by which money comes in. */
export const KINDS_IN: ReadonlyArray<Kind> = KINDS.filter((kind) => directionOf(kind) === 'in')

/** Kinds that count as this while no category is decided. */
export function kindsProposing(counts: Counts): ReadonlyArray<Kind> {
  return KINDS.filter((kind) => PROPOSED[kind] === counts)
}

/** Whether a category is a fact, and no suggestion. */
export function isDecided(category: CategoryId | null, decision: LabelDecision): boolean {
  return category !== null && (decision === 'auto' || decision === 'person')
}

export type Counting = {
  kind: Kind
  /** Above 0. */
  amountMinor: number
  /** How much of it counts for nothing. */
  uncountedMinor?: number
  category: CategoryId | null
  decision: LabelDecision
}

export function countsAs({
  kind,
  category,
  decision,
}: Pick<Counting, 'kind' | 'category' | 'decision'>): Counts {
  if (category === null || !isDecided(category, decision)) return PROPOSED[kind]
  return countsOf(category)
}

/** In minor units; spending is below 0 for money that came back, income for what was paid back. */
export function counted(transaction: Counting): { spendingMinor: number; incomeMinor: number } {
  const counts = countsAs(transaction)
  const inward = directionOf(transaction.kind) === 'in' ? 1 : -1
  const minor = (transaction.amountMinor - (transaction.uncountedMinor ?? 0)) * inward
  return {
    // Not -0, which no database keeps.
    spendingMinor: counts === 'spending' ? 0 - minor : 0,
    incomeMinor: counts === 'income' ? minor : 0,
  }
}

/** The same for the parts of a split transaction: each counts as its own category says. */
export function countedParts(
  kind: Kind,
  splits: ReadonlyArray<{ amountMinor: number; uncountedMinor?: number; category: CategoryId }>,
) {
  const total = { spendingMinor: 0, incomeMinor: 0 }
  for (const { amountMinor, uncountedMinor = 0, category } of splits) {
    const part = counted({ kind, amountMinor, uncountedMinor, category, decision: 'person' })
    total.spendingMinor += part.spendingMinor
    total.incomeMinor += part.incomeMinor
  }
  return total
}
