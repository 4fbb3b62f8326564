/** The categories as the person has them: shipped ones with their changes, and their own. */

import {
  CATEGORIES,
  type CategoryId,
  type Counts,
  countsOf,
  GROUPS,
  type Group,
  groupOf,
  isCategory,
  isOwnCategory,
} from '#shared/categories.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { t } from '../../language.ts'
import type { Context } from '../context.ts'
import { categoryRows } from './queries.ts'

export type CategorySetting = {
  category: CategoryId
  group: Group
  /** The person's own name for it; null: the shipped one. */
  title: string | null
  isOwn: boolean
  counts: Counts
  /** Not offered in pickers. */
  hidden: boolean
  icon: string | null
  color: string | null
}

/** An id of a category that nobody made. */
export class UnknownCategory extends Error {
  override name = 'UnknownCategory'
}

/** In the order of the taxonomy, own ones at the end of their group. */
export async function listCategories({ database }: Context): Promise<Array<CategorySetting>> {
  const rows = await categoryRows(camel(database.kysely)).execute()
  const changed = new Map(rows.map((row) => [row.category, row]))
  const own = rows.flatMap(({ category }) => (isOwnCategory(category) ? [category] : []))
  const all = [...CATEGORIES, ...own].map((id) => toSetting(id, changed.get(id)))
  return all.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group))
}

/** What the person calls it. */
export function titleOf({ title, category }: CategorySetting): string {
  return title ?? (isCategory(category) ? t(`categories.${category}`) : category)
}

/** Throws UnknownCategory for one of the person's own that there is not (any more). */
export async function requireCategories(
  context: Context,
  categories: ReadonlyArray<CategoryId | null | undefined>,
): Promise<void> {
  const own = categories.filter((category) => category && !isCategory(category))
  if (own.length === 0) return
  const all = new Set((await listCategories(context)).map(({ category }) => category))
  if (own.some((category) => category && !all.has(category))) {
    throw new UnknownCategory('there is no such category')
  }
}

export function requireCategory(
  context: Context,
  category: CategoryId | null | undefined,
): Promise<void> {
  return requireCategories(context, [category])
}

function toSetting(category: CategoryId, row: CamelRow<'category'> | undefined): CategorySetting {
  const shipped = isCategory(category) ? groupOf(category) : 'money'
  return {
    category,
    group: GROUPS.find((group) => group === row?.groupName) ?? shipped,
    title: row?.title ?? null,
    isOwn: !isCategory(category),
    counts: countsOf(category),
    hidden: toInteger(row?.hidden ?? 0) === 1,
    icon: row?.icon ?? null,
    color: row?.color ?? null,
  }
}
