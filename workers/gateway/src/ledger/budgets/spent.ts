/** What was spent in months, of a category, a group or everything. */
import { type CategoryId, countsOf, type Group } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { listCategories } from '../categories/taxonomy.ts'
import type { Context } from '../context.ts'
import { partsByMonth, spendingByMonth } from './queries.ts'
import type { Window } from './windows.ts'

export type Scope = { category: CategoryId | null; group: Group | null }

export type Spent = {
  /** In minor units of a currency, in a window of whole months. */
  in(of: Scope & { currency: string }, window: Window): number
  /** Whether a category is of the scope. */
  isOf(of: Scope, category: CategoryId | null): boolean
}

type Row = { month: string; currency: string; category: string | null; minor: number }

/** Reads the spending of whole months. */
export async function readSpent(context: Context, range: Window): Promise<Spent> {
  const db = camel(context.database.kysely)
  const [whole, parts, categories] = await Promise.all([
    spendingByMonth(db, range).execute(),
    partsByMonth(db, range).execute(),
    listCategories(context),
  ])
  const rows: Array<Row> = [
    ...whole.map(({ amount, ...row }) => ({ ...row, minor: toInteger(amount) })),
    ...parts
      .filter(({ category }) => countsOf(category as CategoryId) === 'spending')
      .map(({ amount, inward, ...row }) => ({
        ...row,
        minor: toInteger(amount) * (toInteger(inward) === 1 ? -1 : 1),
      })),
  ]
  const groupOf = new Map<string, Group>(categories.map((one) => [one.category, one.group]))
  const isOf = ({ category, group }: Scope, of: string | null) => {
    if (category !== null) return of === category
    return group === null || (of !== null && groupOf.get(of) === group)
  }
  return {
    isOf,
    in({ currency, ...scope }, { from, to }) {
      const [first, last] = [from.slice(0, 7), to.slice(0, 7)]
      return rows
        .filter((row) => row.currency === currency && row.month >= first && row.month <= last)
        .filter((row) => isOf(scope, row.category))
        .reduce((sum, { minor }) => sum + minor, 0)
    },
  }
}
