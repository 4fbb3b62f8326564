/** Categories, as a person makes, names, moves, merges and removes them. */
import { type CategoryId, isCategory, type OwnCategory } from '#shared/categories.ts'
import { camel, toSnake } from '../../database/camel.ts'
import { asAct } from '../acts/act.ts'
import { changesOf } from '../audit.ts'
import { retryOnConflict } from '../conflict.ts'
import type { Context } from '../context.ts'
import { clipOrNull, fold } from '../pure/text.ts'
import type { Author } from '../types/common.ts'
import { countOf, type Into, moveAll, type RemoveOutcome, splitCount } from './move.ts'
import { addCategory, categoryRows, changeCategory } from './queries.ts'
import type { CategoryPatch, NewCategory } from './schema.ts'
import {
  type CategorySetting,
  listCategories,
  requireCategory,
  titleOf,
  UnknownCategory,
} from './taxonomy.ts'

export type CategoryStore = {
  /** Every category, in the order of the taxonomy, own ones at the end of their group. */
  list(): Promise<Array<CategorySetting>>
  create(category: NewCategory, by: Author): Promise<CategorySetting>
  /** Throws UnknownCategory. */
  update(category: CategoryId, patch: CategoryPatch, by: Author): Promise<CategorySetting>
  /** Takes it away; `into`: where its transactions go. Throws UnknownCategory. */
  remove(category: CategoryId, into: Into | null, by: Author): Promise<RemoveOutcome>
  /** All that has it has `into` from then on. Throws UnknownCategory. */
  merge(category: CategoryId, into: CategoryId, by: Author): Promise<RemoveOutcome>
}

export function createCategories(context: Context): CategoryStore {
  async function find(category: CategoryId): Promise<CategorySetting> {
    const found = (await listCategories(context)).find((one) => one.category === category)
    if (!found) throw new UnknownCategory('there is no such category')
    return found
  }

  return {
    list: () => listCategories(context),
    create: (entry, by) => createOwn(context, entry, by),
    update: (category, patch, by) => retryOnConflict(() => change(category, patch, by)),
    async remove(category, into, by) {
      const setting = await find(category)
      const split = await splitCount(context, category)
      const transactions = (await countOf(context, category)) + split
      // A part of a transaction cannot be without a category.
      if ((into === null && transactions > 0) || (into === 'none' && split > 0))
        return { status: 'in_use', transactions }
      if (into !== 'none') await requireCategory(context, into)
      return moveAll(context, setting, into ?? 'none', by, 'category.delete')
    },
    async merge(category, into, by) {
      const setting = await find(category)
      await requireCategory(context, into)
      return moveAll(context, setting, into, by, 'category.merge')
    },
  }

  async function change(category: CategoryId, patch: CategoryPatch, by: Author) {
    const { database, config } = context
    const db = camel(database.kysely)
    const setting = await find(category)
    const row = await categoryRows(db).where('category', '=', category).executeTakeFirst()
    // One of the person's own has no shipped name to fall back to.
    const title = patch.title === null && setting.isOwn ? setting.title : patch.title
    const values = {
      title: title === undefined ? setting.title : clipOrNull(title, 60),
      hidden: Number(patch.hidden ?? setting.hidden),
      groupName: patch.group ?? row?.groupName ?? null,
      icon: patch.icon === undefined ? setting.icon : patch.icon,
      color: patch.color === undefined ? setting.color : patch.color,
    }
    const { hidden, groupName: group, ...look } = values
    const before = { title: setting.title, icon: setting.icon, color: setting.color }
    const entry = {
      action: 'category.update' as const,
      subject: 'category',
      subjectId: category,
      title: values.title ?? titleOf(setting),
      changes: changesOf(
        { ...before, hidden: Number(setting.hidden), group: setting.group },
        { ...look, hidden, group: group ?? setting.group },
      ),
    }
    const stored = { ...values, updatedAt: config.now() }
    const kept = {
      table: 'category' as const,
      key: { category },
      before: row ? toSnake(row) : null,
      after: toSnake({ category, ...stored }),
    }
    await database.batch(
      asAct(context, by, entry, { rows: [kept] }, [
        row
          ? changeCategory(db, category, stored).compile()
          : addCategory(db, { category, ...stored }).compile(),
      ]),
    )
    return find(category)
  }
}

function createOwn(context: Context, entry: NewCategory, by: Author): Promise<CategorySetting> {
  const { database, config } = context
  return retryOnConflict(async () => {
    const all = await listCategories(context)
    const category = freeId(entry, new Set(all.map((one) => one.category)))
    const row = {
      category,
      title: entry.title,
      hidden: 0,
      groupName: entry.group,
      icon: entry.icon,
      color: entry.color,
      updatedAt: config.now(),
    }
    const act = {
      action: 'category.create' as const,
      subject: 'category',
      subjectId: category,
      title: entry.title,
      changes: { title: [null, entry.title] as [null, string] },
    }
    const kept = {
      table: 'category' as const,
      key: { category },
      before: null,
      after: toSnake(row),
    }
    const add = addCategory(camel(database.kysely), row)
    await database.batch(asAct(context, by, act, { rows: [kept] }, [add.compile()]))
    const made = (await listCategories(context)).find((one) => one.category === category)
    if (!made) throw new UnknownCategory('there is no such category')
    return made
  })
}

/** Its title in plain letters, with a number where there is one of that id. */
function freeId({ title, group, counts }: NewCategory, taken: ReadonlySet<string>): OwnCategory {
  const suffix = counts ?? (group === 'money' ? 'nothing' : 'spending')
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  const slug = words.join('_').slice(0, 28) || 'category'
  for (let number = 1; ; number += 1) {
    const id: OwnCategory = `${slug}${number === 1 ? '' : `_${number}`}.${suffix}`
    if (!taken.has(id) && !isCategory(id)) return id
  }
}
