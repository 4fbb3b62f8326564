/** Shares of the spending by group or category, with what changed. */

import { type CategoryId, type Group, isCategoryId } from '#shared/categories.ts'
import type { Original } from '#shared/outlook.ts'
import type { CategorySetting, SpendingRow } from '../../ledger/store.ts'
import { originalsIn } from '../../ledger/summary/originals.ts'

/** A share of the spending: a group, or one of its categories. */
export type Share = {
  group: Group | null
  category: CategoryId | null
  spentMinor: number
  count: number
  /** Of which currencies it was; empty where nothing was converted. */
  originals: Array<Original>
  /** Of the same share up to the same day of the period before; null where nothing is known of it. */
  beforeMinor: number | null
}

/**
 * Shares of the spending, largest first: by group, or by the categories of `group`. `rows` is
 * spending by category in one currency, `before` the same of the period before; null: not known.
 */
export function sharesOf(
  rows: ReadonlyArray<SpendingRow>,
  categories: ReadonlyArray<CategorySetting>,
  group: Group | null,
  before: ReadonlyArray<SpendingRow> | null = null,
): Array<Share> {
  const earlier = before && sharesOf(before, categories, group)
  const groupOf = new Map(categories.map((setting) => [setting.category, setting.group]))
  const categoryOf = ({ key }: SpendingRow) => (isCategoryId(key) ? key : null)
  const groupOfRow = (row: SpendingRow) => {
    const category = categoryOf(row)
    return category === null ? null : (groupOf.get(category) ?? null)
  }
  const shown = group === null ? rows : rows.filter((row) => groupOfRow(row) === group)
  const parts = Map.groupBy(shown, group === null ? groupOfRow : categoryOf)
  const beforeOf = (share: Pick<Share, 'group' | 'category'>) =>
    earlier?.find((one) => one.group === share.group && one.category === share.category)?.spentMinor
  return [...parts.values()]
    .map((own) => {
      const [first] = own as [SpendingRow]
      return {
        group: groupOfRow(first),
        category: group === null ? null : categoryOf(first),
        spentMinor: own.reduce((sum, { spentMinor }) => sum + spentMinor, 0),
        count: own.reduce((sum, { count }) => sum + count, 0),
        originals: originalsIn(own),
      }
    })
    .map((share) => ({ ...share, beforeMinor: earlier && (beforeOf(share) ?? 0) }))
    .filter(({ spentMinor }) => spentMinor !== 0)
    .sort((a, b) => b.spentMinor - a.spentMinor)
}
