/** A row of `budget` as a budget. */
import type { CategoryId, Group } from '#shared/categories.ts'
import type { CamelRow } from '../../database/camel.ts'
import type { Carries } from './envelope.ts'
import type { Budget } from './schema.ts'
import { type BudgetPeriod, windowOf } from './windows.ts'

export type BudgetRow = CamelRow<'budget'>

export function rowAmounts({ amounts }: Pick<BudgetRow, 'amounts'>): Array<[string, number]> {
  return JSON.parse(amounts)
}

/** As it is in the period that a local date is in. */
export function budgetOfRow(row: BudgetRow, on: string): Budget {
  const period = row.period as BudgetPeriod
  const amounts = rowAmounts(row)
  const { to } = windowOf(period, on)
  const [first] = amounts
  const amount = amounts.filter(([from]) => from <= to).at(-1) ?? first
  return {
    id: row.id,
    scope: row.scope as Budget['scope'],
    category: row.scope === 'category' ? (row.target as CategoryId) : null,
    group: row.scope === 'group' ? (row.target as Group) : null,
    currency: row.currency,
    amountMinor: amount?.[1] ?? 0,
    period,
    carries: row.carries as Carries,
    startsOn: row.startsOn,
    amounts,
  }
}

export function targetOf({ category, group }: Pick<Budget, 'category' | 'group'>) {
  if (category !== null) return { scope: 'category', target: category }
  return group === null ? { scope: 'everything', target: '' } : { scope: 'group', target: group }
}
