/** Labelled merchants from a CSV file of a person's own. */
import { GROUPS, isCategory } from '../../shared/categories.ts'
import { usualCategory } from './combine.ts'
import { type LabelledMerchant, labelledMerchant } from './labelled.ts'

/** Columns: `descriptor`, and `fine` or `category`; `group` where that is empty or unknown. */
export type LabelledRow = Readonly<Record<string, string | undefined>>

/** A labelled merchant, or null where the row names no merchant or no category that exists. */
export function merchantOfRow(row: LabelledRow): LabelledMerchant | null {
  const fine = row.fine ?? row.category
  const group = GROUPS.find((name) => name === row.group)
  const category = isCategory(fine) ? fine : group && usualCategory(group)
  if (!row.descriptor?.trim() || !category) return null
  return labelledMerchant(row.descriptor, category, 'person')
}
