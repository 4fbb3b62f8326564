/** The columns that follow from others. */
import type { CategoryId } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import { toDecimal } from '#shared/money.ts'
import { toInteger } from '../../database/database.ts'
import { counted, countedParts } from '../pure/counts.ts'
import { searchText } from '../pure/text.ts'
import { type WrittenColumns, writtenOf } from '../rows/facts.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import type { LabelDecision, Split } from '../types/transaction.ts'

export type Deriving = WrittenColumns & {
  kind: string
  amount_minor: number
  uncounted_minor?: number
  currency: string
  category: string | null
  label_decision: string
  merchant: string | null
  bank: string | null
  reference: string | null
}

/** Of one that is deleted. */
export const COUNTS_NOTHING = { spending_minor: 0, income_minor: 0 }

/** What a transaction adds to spending and income, and what a search finds it by. */
export function derived(
  values: Deriving,
  accountMask: string | null,
  splits: ReadonlyArray<Split> = [],
) {
  const kind = values.kind as Kind
  const { spendingMinor, incomeMinor } =
    splits.length > 0
      ? countedParts(kind, splits)
      : counted({
          kind,
          amountMinor: values.amount_minor,
          uncountedMinor: values.uncounted_minor ?? 0,
          category: values.category as CategoryId | null,
          decision: values.label_decision as LabelDecision,
        })
  return {
    spending_minor: spendingMinor,
    income_minor: incomeMinor,
    search_text: searchText(
      values.merchant,
      ...Object.values(writtenOf(values)),
      values.bank,
      accountMask,
      values.reference,
      toDecimal(values.amount_minor, values.currency),
    ),
  }
}

/** The same for a row with its account. What a split one counts as stays, unless its parts are given. */
export function derivedOf(row: JoinedRow, splits: ReadonlyArray<Split> = []) {
  const values = derived(
    {
      ...row,
      amount_minor: toInteger(row.amount_minor),
      uncounted_minor: toInteger(row.uncounted_minor ?? 0),
    },
    row.account_mask,
    splits,
  )
  if (toInteger(row.split_count) === 0 || splits.length > 0) return values
  const { spending_minor, income_minor } = row
  const kept = { spending_minor: toInteger(spending_minor), income_minor: toInteger(income_minor) }
  return { ...values, ...kept }
}
