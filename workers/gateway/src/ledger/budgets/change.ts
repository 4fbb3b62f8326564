/** Rows of budgets as a person makes and changes them, written as acts. */
import { type CategoryId, countsOf, type Group } from '#shared/categories.ts'
import { camel, toSnake } from '../../database/camel.ts'
import { t } from '../../language.ts'
import { asAct } from '../acts/act.ts'
import { listCategories, requireCategory, titleOf } from '../categories/taxonomy.ts'
import { type Context, newId } from '../context.ts'
import type { Author } from '../types/common.ts'
import { today } from '../zone.ts'
import type { Carries } from './envelope.ts'
import * as queries from './queries.ts'
import { type BudgetRow, rowAmounts, targetOf } from './row.ts'
import { type BudgetPeriod, windowOf } from './windows.ts'

export type NewBudget = {
  /** Neither: of everything. */
  category?: CategoryId | undefined
  group?: Group | undefined
  currency: string
  amountMinor: number
  period: BudgetPeriod
  carries: Carries
  /** Any day of the first period that counts; without it, the current one. */
  startsOn?: string | undefined
}

export type BudgetPatch = { amountMinor?: number | undefined; carries?: Carries | undefined }

/** There is a budget of that category or group, currency and period already. */
export class BudgetExists extends Error {
  override name = 'BudgetExists'
}

/** What it is about counts as no spending, so nothing would ever be spent of it. */
export class NoSpending extends Error {
  override name = 'NoSpending'
}

export async function newRow(context: Context, budget: NewBudget): Promise<BudgetRow> {
  const { category = null, group = null, currency, amountMinor, period, carries } = budget
  await requireCategory(context, category)
  if (category !== null && countsOf(category) !== 'spending') {
    throw new NoSpending('the category counts as no spending')
  }
  const now = context.config.now()
  const day = await today(context)
  const [startsOn = day] = [
    windowOf(period, budget.startsOn ?? day).from,
    windowOf(period, day).from,
  ].sort()
  return {
    id: newId(),
    ...targetOf({ category, group }),
    currency,
    period,
    carries,
    startsOn,
    amounts: JSON.stringify([[startsOn, amountMinor]]),
    createdAt: now,
    updatedAt: now,
  }
}

/** An amount counts from the current period on; what was before stays in its history. */
export async function changedRow(
  context: Context,
  row: BudgetRow,
  { amountMinor, carries = row.carries as Carries }: BudgetPatch,
): Promise<BudgetRow> {
  const { from } = windowOf(row.period as BudgetPeriod, await today(context))
  const earlier = rowAmounts(row).filter(([start]) => start < from)
  const amounts =
    amountMinor === undefined ? row.amounts : JSON.stringify([...earlier, [from, amountMinor]])
  return { ...row, amounts, carries, updatedAt: context.config.now() }
}

/** The act. One of them is null: it is made, or taken away. */
export async function writeBudget(
  context: Context,
  by: Author,
  before: BudgetRow | null,
  after: BudgetRow | null,
): Promise<string> {
  const row = after ?? before
  if (!row) throw new Error('a budget changes from something or to something')
  const db = camel(context.database.kysely)
  const act = newId()
  const entry = {
    action: after ? ('budget.set' as const) : ('budget.remove' as const),
    subject: 'budget',
    subjectId: row.id,
    title: await nameOf(context, row),
    changes: {
      amountMinor: [lastAmount(before), lastAmount(after)] as [number | null, number | null],
    },
  }
  const change = {
    table: 'budget' as const,
    key: { id: row.id },
    before: before && toSnake(before),
    after: after && toSnake(after),
  }
  await context.database.batch(
    asAct(
      context,
      by,
      entry,
      { rows: [change] },
      [queryOf(db, before, after, row.id).compile()],
      act,
    ),
  )
  return act
}

function queryOf(
  db: ReturnType<typeof camel>,
  before: BudgetRow | null,
  after: BudgetRow | null,
  id: string,
) {
  if (!after) return queries.removeBudget(db, id)
  return before ? queries.changeBudget(db, id, after) : queries.addBudget(db, after)
}

function lastAmount(row: BudgetRow | null): number | null {
  return row ? (rowAmounts(row).at(-1)?.[1] ?? null) : null
}

/** What the list of acts calls it: the category, the group or everything, as the person reads them. */
async function nameOf(context: Context, row: BudgetRow): Promise<string> {
  if (row.target === '') return t('budgets.everything')
  if (row.scope === 'group') return t(`categories.group.${row.target as Group}`)
  const all = await listCategories(context)
  const setting = all.find(({ category }) => category === row.target)
  return setting ? titleOf(setting) : row.target
}
