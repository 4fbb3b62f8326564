/** Merging a category into another, or taking it away: all that has it goes along, as one act. */
import { type CategoryId, countsOf } from '#shared/categories.ts'
import { camel, toSnake } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { asAct, type RowChange } from '../acts/act.ts'
import { budgetsOfCategory, removeBudgetsOf } from '../budgets/queries.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { movedSplits } from '../parts/move.ts'
import { countedColumns } from '../queries/merchants.ts'
import { noLabel } from '../rows/label.ts'
import { movedRules } from '../rules/move.ts'
import type { Author } from '../types/common.ts'
import * as queries from './queries.ts'
import { type CategorySetting, titleOf } from './taxonomy.ts'

/** `none`: its transactions have no category then, and ask for one. */
export type Into = CategoryId | 'none'

export type RemoveOutcome =
  | { status: 'removed'; transactions: number; act: string }
  /** It has transactions, and nobody said what becomes of them. */
  | { status: 'in_use'; transactions: number }

/** How many transactions have a category. */
export async function countOf(context: Context, category: CategoryId): Promise<number> {
  const query = queries.countOfCategory(camel(context.database.kysely), category)
  return toInteger((await query.executeTakeFirstOrThrow()).number)
}

/** How many transactions have a part of a category. */
export async function splitCount(context: Context, category: CategoryId): Promise<number> {
  const db = camel(context.database.kysely)
  return (await queries.idsSplitInto(db, category).execute()).length
}

/** A shipped category cannot go; it is hidden instead, and its transactions move all the same. */
export function moveAll(
  context: Context,
  setting: CategorySetting,
  into: Into,
  by: Author,
  action: 'category.merge' | 'category.delete',
): Promise<RemoveOutcome> {
  const { database, config } = context
  const db = camel(database.kysely)
  const { category } = setting
  return retryOnConflict(async (): Promise<RemoveOutcome> => {
    const id = newId()
    const now = config.now()
    const [row, taught, budgets] = await Promise.all([
      queries.categoryRows(db).where('category', '=', category).executeTakeFirst(),
      queries.taughtOfCategory(db, category).execute(),
      budgetsOfCategory(db, category).execute(),
    ])
    const rules = await movedRules(context, category, into)
    const rows: Array<RowChange> = [
      ...taught.map((one) => ({
        table: 'merchant_label' as const,
        key: { merchant_key: one.merchantKey },
        before: toSnake(one),
        after: into === 'none' ? null : toSnake({ ...one, category: into }),
      })),
      ...budgets.map((one) => ({
        table: 'budget' as const,
        key: { id: one.id },
        before: toSnake(one),
        after: null,
      })),
      categoryChange(setting, row),
      ...rules.rows,
    ]
    const splitIds = (await queries.idsSplitInto(db, category).execute()).map((one) => one.id)
    const isSplit = splitIds.length > 0
    const changes = {
      transactions: [
        queries.idsOfCategory(db, category),
        ...(isSplit ? [queries.idsSplitInto(db, category)] : []),
      ],
      rows,
      parts: isSplit ? (['splits'] as const) : [],
    }
    const entry = {
      action,
      subject: 'category',
      subjectId: category,
      title: titleOf(setting),
      changes: { category: [category, into] as [string, string] },
    }
    const move = [
      queries
        .moveCategory(db, category, { ...movedTo(into), updatedAt: now, version: id })
        .compile(),
      ...recount(context, id, category, into),
      ...(into === 'none' ? [] : await movedSplits(context, splitIds, category, into)),
      (into === 'none'
        ? queries.forgetTaught(db, category)
        : queries.moveTaught(db, category, into, now)
      ).compile(),
      removeBudgetsOf(db, category).compile(),
      ...rules.queries,
      setting.isOwn
        ? queries.removeCategory(db, category).compile()
        : hide(context, category, row !== undefined),
    ]
    const results = await database.batch(asAct(context, by, entry, changes, move, id))
    return { status: 'removed', transactions: results.at(-1)?.changed ?? 0, act: id }
  })
}

function movedTo(into: Into) {
  if (into !== 'none') return { category: into }
  const { label_evidence, label_nearest, label_why, ...rest } = noLabel()
  return {
    category: rest.category,
    categoryBy: rest.category_by,
    categoryRule: null,
    labelDecision: 'none',
    labelConfidence: null,
    labelEvidence: label_evidence,
    labelNearest: label_nearest,
    labelWhy: label_why,
  }
}

/** What moved counts as its new category says; suggestions count as their kind, as before. */
function recount(context: Context, id: string, from: CategoryId, into: Into) {
  if (into !== 'none' && countsOf(into) === countsOf(from)) return []
  const label = {
    category: into === 'none' ? null : into,
    label_decision: into === 'none' ? ('none' as const) : ('person' as const),
  }
  return [
    context.database.kysely
      .updateTable('ledger_transaction')
      .set(countedColumns(label))
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('act_transaction')
          .select('transaction_id')
          .where('act_id', '=', id)
          .where('label_decision', 'in', ['auto', 'person'])
          .where('deleted_at', 'is', null),
      )
      .compile(),
  ]
}

function categoryChange(
  { category, isOwn }: CategorySetting,
  row: Record<string, unknown> | undefined,
): RowChange {
  const before = row ? toSnake(row) : null
  const hidden = { ...(before ?? { category, title: null, updated_at: '' }), hidden: 1 }
  return { table: 'category', key: { category }, before, after: isOwn ? null : hidden }
}

function hide({ database, config }: Context, category: string, isChanged: boolean) {
  const db = camel(database.kysely)
  const values = { hidden: 1, updatedAt: config.now() }
  return isChanged
    ? queries.changeCategory(db, category, values).compile()
    : queries.addCategory(db, { category, title: null, ...values }).compile()
}
