/** Totals of what a filter lets through; of split transactions, only the parts that it asks for. */
import { type CategoryId, countsOf } from '#shared/categories.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { totalsOfDays } from '../queries/summaries.ts'
import type { ResolvedFilter } from '../queries/transaction-filter.ts'
import { splitTotalsOf, totalTransactions } from '../queries/transactions.ts'
import type { Totals } from '../types/transaction.ts'

export async function totalsOf(context: Context, filter: ResolvedFilter): Promise<Array<Totals>> {
  const db = context.database.kysely
  const { from, to, currency, ...rest } = filter
  // The sum of everything, or of days, is kept; what else a filter asks for is looked at row by row.
  const isOfDays = Object.values(rest).every((value) => value === undefined || value === false)
  const query = isOfDays ? totalsOfDays(db, { from, to, currency }) : totalTransactions(db, filter)
  const rows = await query.execute()
  const totals = rows.map((row) => ({
    currency: row.currency,
    spentMinor: toInteger(row.spent),
    incomeMinor: toInteger(row.earned),
    count: toInteger(row.number),
  }))
  if (!filter.hasSplits) return totals
  // Whole split transactions are in these sums: the parts of other categories come off again.
  for (const part of await splitTotalsOf(db, filter).execute()) {
    const category = part.category as CategoryId
    const total = totals.find(({ currency }) => currency === part.currency)
    if (!total || filter.categories?.includes(category)) continue
    const inward = toInteger(part.amount) * (toInteger(part.inward) === 1 ? 1 : -1)
    if (countsOf(category) === 'spending') total.spentMinor += inward
    if (countsOf(category) === 'income') total.incomeMinor -= inward
  }
  return totals
}
