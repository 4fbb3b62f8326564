/**
 * How far a list is walked at once. What an index has, or many transactions have, is found soon; what is
 * rare and in no index (words of two letters, two frequent words at once, a kind within an account) is
 * looked for among so many transactions, and further back when asked.
 */
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import type { ResolvedFilter } from '../queries/transaction-filter.ts'
import { countUpTo } from '../queries/transactions.ts'
import { dayOfRows } from './queries.ts'

/** As many transactions, deleted ones aside, as are looked at for one page. */
const ROWS = 10_000

/** What an index finds is looked at whole where it is no more than this; of more, the list's own order comes to a page sooner. */
export const FEW = 2000

/** Whether it was found that no more than so many have what it asks for. */
export function isNarrowed({ foundBy, amounts }: ResolvedFilter): boolean {
  return foundBy !== undefined || amounts !== undefined
}

/**
 * The local day before which a page of this filter does not look, from `until` on back; null: as far as
 * there is any.
 */
export async function walkedSince(
  context: Context,
  filter: ResolvedFilter,
  until: string | null,
): Promise<string | null> {
  return isFound(filter) ? null : lookedAtSince(context, filter, until)
}

/**
 * The same for what has to be counted, too: of what one index has there may be as many as of anything.
 */
export async function countedSince(
  context: Context,
  filter: ResolvedFilter,
): Promise<string | null> {
  return isNarrowed(filter) ? null : lookedAtSince(context, filter, null)
}

async function lookedAtSince(
  context: Context,
  filter: ResolvedFilter,
  until: string | null,
): Promise<string | null> {
  const db = context.database.kysely
  const [from] = [until, filter.to].filter((day) => day != null).sort()
  const rows = context.config.rowsWalked ?? ROWS
  const day = (await dayOfRows(db, from ?? null, rows).executeTakeFirst())?.local_date ?? null
  if (day === null || (filter.from && filter.from >= day)) return null
  return (await hasFew(context, filter)) ? null : day
}

/** What narrows a filter down, apart from days, and whether an index finds it by that alone. */
function narrowing(filter: ResolvedFilter): Array<readonly [keyof ResolvedFilter, boolean]> {
  const { from: _, to: __, pairsAsOne: ___, hasSplits, foundBy: ____, amounts, ...rest } = filter
  const isIndexed = {
    currency: true,
    accountId: rest.accountId !== 'none',
    merchantKey: true,
    mailId: true,
    tags: true,
    deleted: true,
    hasNote: rest.hasNote === true,
    review: rest.review === 'label' || rest.review === 'duplicate',
    categories: rest.categories?.length === 1 && !hasSplits,
  } as Readonly<Partial<Record<keyof ResolvedFilter, boolean>>>
  const isGiven = (value: unknown) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0)
  return (Object.keys(rest) as Array<keyof typeof rest>)
    .filter((key) => isGiven(rest[key]))
    .map((key) => [key, isIndexed[key] ?? false])
}

/** Nothing to look past: everything, what one index has in its order, or what a search was narrowed to. */
function isFound(filter: ResolvedFilter): boolean {
  if (isNarrowed(filter)) return true
  const terms = narrowing(filter)
  return terms.length === 0 || (terms.length === 1 && terms[0]?.[1] === true)
}

/** Whether one of its terms finds so few by its index that all of them can be looked at. */
async function hasFew({ database }: Context, filter: ResolvedFilter): Promise<boolean> {
  for (const [key, isIndexed] of narrowing(filter)) {
    if (!isIndexed || key === 'currency') continue
    const alone: ResolvedFilter = { [key]: filter[key] }
    const { number } = await countUpTo(database.kysely, alone, FEW + 1).executeTakeFirstOrThrow()
    if (toInteger(number) <= FEW) return true
  }
  return false
}
