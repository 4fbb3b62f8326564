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
  const shares = new Map<string, Share>()
  const rowsOf = new Map<string, Array<SpendingRow>>()
  for (const row of rows) {
    const { key, spentMinor, count } = row
    const category = isCategoryId(key) ? key : null
    const own = category === null ? null : (groupOf.get(category) ?? null)
    if (group !== null && own !== group) continue
    const name = group === null ? (own ?? 'none') : (category ?? 'none')
    const share = shares.get(name)
    const its = [...(rowsOf.get(name) ?? []), row]
    rowsOf.set(name, its)
    shares.set(name, {
      group: own,
      category: group === null ? null : category,
      spentMinor: (share?.spentMinor ?? 0) + spentMinor,
      count: (share?.count ?? 0) + count,
      originals: originalsIn(its),
      beforeMinor: null,
    })
  }
  const beforeOf = (share: Share) =>
    earlier?.find((one) => one.group === share.group && one.category === share.category)?.spentMinor
  return [...shares.values()]
    .map((share) => ({ ...share, beforeMinor: earlier && (beforeOf(share) ?? 0) }))
    .filter(({ spentMinor }) => spentMinor !== 0)
    .sort((a, b) => b.spentMinor - a.spentMinor)
}
