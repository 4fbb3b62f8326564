/** What is left of the budgets, in one number. */
import type { CategoryId, Group } from '#shared/categories.ts'
import type { BudgetStatus, CategorySetting } from '../../ledger/store.ts'

/**
 * What is left of all budgets of a month: one of everything says it alone; else that of groups, and
 * of categories whose group has none.
 */
export function leftOf(
  budgets: ReadonlyArray<BudgetStatus>,
  categories: ReadonlyArray<CategorySetting>,
): number | null {
  const groupOf = new Map(categories.map(({ category, group }) => [category, group]))
  const monthly = budgets.filter(({ period }) => period === 'month')
  const groups = new Set(monthly.flatMap(({ group }) => group ?? []))
  const isWithin = (category: CategoryId | null) =>
    groups.has((category && groupOf.get(category)) as Group)
  const everything = monthly.filter(({ scope }) => scope === 'everything')
  const counted =
    everything.length > 0 ? everything : monthly.filter(({ category }) => !isWithin(category))
  if (counted.length === 0) return null
  return counted.reduce((total, { current }) => total + (current.leftMinor ?? 0), 0)
}
