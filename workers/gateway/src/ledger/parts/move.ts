/** Moving the parts of one category to another. */
import type { CompiledQuery } from 'kysely'
import type { CategoryId } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { moveSplits } from '../categories/queries.ts'
import { changeRow } from '../change/change-row.ts'
import { COUNTS_NOTHING, derivedOf } from '../change/values.ts'
import type { Context } from '../context.ts'
import { readRows, readSplits } from './read.ts'

/** `ids`: the transactions that have such parts; what they count as follows. */
export async function movedSplits(
  context: Context,
  ids: ReadonlyArray<string>,
  category: CategoryId,
  into: CategoryId,
): Promise<Array<CompiledQuery>> {
  const queries: Array<CompiledQuery> = []
  const [rows, splits] = await Promise.all([readRows(context, ids), readSplits(context, ids)])
  for (const row of rows) {
    const parts = (splits.get(row.id) ?? []).map((part) =>
      part.category === category ? { ...part, category: into } : part,
    )
    const counts = row.deleted_at === null ? derivedOf(row, parts) : COUNTS_NOTHING
    queries.push(...changeRow(context, row, counts))
  }
  return [...queries, moveSplits(camel(context.database.kysely), category, into).compile()]
}
