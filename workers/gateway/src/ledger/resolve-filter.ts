/** A filter, as a person gives it, on its way into a query. */
import { camel } from '../database/camel.ts'
import { take } from '../database/database.ts'
import { listCategories } from './categories/taxonomy.ts'
import type { Context } from './context.ts'
import { splitInto } from './parts/queries.ts'
import type { ResolvedFilter } from './queries/transaction-filter.ts'
import { accounts } from './queries/transactions.ts'
import { foundByAmount } from './search/amounts.ts'
import { narrowed } from './search/narrow.ts'
import type { TransactionFilter } from './types/transaction.ts'

/** The filter as queries take it: what groups and categories both let through, and what `q` is found by. */
export async function resolve(
  context: Context,
  filter: TransactionFilter,
): Promise<ResolvedFilter> {
  const resolved = await inCategories(context, await ofAccounts(context, filter))
  // A day has few enough by itself.
  if (filter.from !== undefined && filter.from === filter.to) return resolved
  const foundBy = filter.q === undefined ? undefined : await narrowed(context, filter.q)
  const amounts = await foundByAmount(context, filter)
  return {
    ...resolved,
    ...(foundBy === undefined ? {} : { foundBy }),
    ...(amounts === undefined ? {} : { amounts }),
  }
}

/** An id that no account has. */
const NO_ACCOUNT = '-'

/** Who paid, as the accounts that are theirs. */
async function ofAccounts(
  context: Context,
  { paidBy, ...filter }: TransactionFilter,
): Promise<TransactionFilter> {
  if (!paidBy?.length) return filter
  const own = (await accounts(context.database.kysely).execute())
    .filter(({ person }) => person !== null && paidBy.includes(person))
    .map(({ id }) => id)
    .filter((id) => !filter.accountIds?.length || filter.accountIds.includes(id))
  return { ...filter, accountIds: own.length > 0 ? own : [NO_ACCOUNT] }
}

/** What both categories and groups let through, as one list, and whether parts may be of it. */
async function inCategories(
  context: Context,
  { groups, categories, ...filter }: TransactionFilter,
): Promise<ResolvedFilter> {
  if (!groups?.length && !categories?.length) return filter
  const wanted = groups?.length ? await membersOf(context, groups, categories) : (categories ?? [])
  const named = wanted.filter((category) => category !== 'none')
  if (named.length === 0) return { ...filter, categories: wanted }
  const db = camel(context.database.kysely)
  const split = await splitInto(db, named).$call(take(db, 1)).executeTakeFirst()
  return { ...filter, categories: wanted, hasSplits: split !== undefined }
}

async function membersOf(
  context: Context,
  groups: ReadonlyArray<string>,
  categories: TransactionFilter['categories'],
) {
  const all = await listCategories(context)
  return all
    .filter(({ group }) => groups.includes(group))
    .map(({ category }) => category)
    .filter((category) => !categories?.length || categories.includes(category))
}
