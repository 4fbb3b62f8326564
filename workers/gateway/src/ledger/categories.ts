/** Categories as the person has them, and their budgets. */
import { CATEGORIES, type Category, groupOf } from '#shared/categories.ts'
import { CATEGORY_TITLES } from '#shared/titles.ts'
import { toInteger } from '../database/database.ts'
import { type ActEntry, asAct } from './acts/act.ts'
import { changesOf } from './audit.ts'
import { retryOnConflict } from './conflict.ts'
import type { Context } from './context.ts'
import { clipOrNull } from './pure/text.ts'
import * as queries from './queries/categories.ts'
import type { Budget, CategorySetting, CategoryStore } from './types/merchant.ts'

export function createCategories(context: Context): CategoryStore {
  const { database, config } = context
  const db = database.kysely

  async function list(): Promise<Array<CategorySetting>> {
    const rows = await queries.categorySettings(db).execute()
    const changed = new Map(rows.map((row) => [row.category, row]))
    return CATEGORIES.map((category) => ({
      category,
      group: groupOf(category),
      title: changed.get(category)?.title ?? null,
      hidden: toInteger(changed.get(category)?.hidden ?? 0) === 1,
    }))
  }

  async function budgets(): Promise<Array<Budget>> {
    const rows = await queries.budgets(db).execute()
    return rows.map((row) => ({
      category: row.category as Category,
      currency: row.currency,
      amountMinor: toInteger(row.amount_minor),
    }))
  }

  return {
    list,
    budgets,
    async update(category, patch, by) {
      return retryOnConflict(async () => {
        const rows = await queries.categorySettings(db).execute()
        const row = rows.find((candidate) => candidate.category === category)
        const before = { title: row?.title ?? null, hidden: toInteger(row?.hidden ?? 0) }
        const after = {
          title: patch.title === undefined ? before.title : clipOrNull(patch.title, 60),
          hidden: patch.hidden === undefined ? before.hidden : Number(patch.hidden),
        }
        const values = { ...after, updated_at: config.now() }
        const entry: ActEntry = {
          action: 'category.update',
          subject: 'category',
          subjectId: category,
          title: after.title ?? CATEGORY_TITLES[category],
          changes: changesOf(before, after),
        }
        const kept = {
          table: 'category',
          key: { category },
          before: row ?? null,
          after: { category, ...values },
        } as const
        await database.batch(
          asAct(context, by, entry, { rows: [kept] }, [
            row
              ? queries.changeCategorySetting(db, category, values).compile()
              : queries.addCategorySetting(db, { category, ...values }).compile(),
          ]),
        )
        return {
          category,
          group: groupOf(category),
          title: after.title,
          hidden: after.hidden === 1,
        }
      })
    },
    async setBudget(budget, by) {
      await retryOnConflict(async () => {
        const before = find(await budgets(), budget.category, budget.currency)
        const row = {
          category: budget.category,
          currency: budget.currency,
          amount_minor: budget.amountMinor,
          updated_at: config.now(),
        }
        const kept = { ...budgetKey(row), before: before ? toRow(before, row) : null, after: row }
        const act = budgetEntry('budget.set', budget, before?.amountMinor ?? null)
        await database.batch(
          asAct(context, by, act, { rows: [kept] }, [
            (before ? queries.changeBudget(db, row) : queries.addBudget(db, row)).compile(),
          ]),
        )
      })
    },
    async removeBudget(category, currency, by) {
      const before = find(await budgets(), category, currency)
      if (!before) return false
      const kept = {
        ...budgetKey(before),
        before: toRow(before, { updated_at: config.now() }),
        after: null,
      }
      const act = budgetEntry('budget.remove', { ...before, amountMinor: null }, before.amountMinor)
      await database.batch(
        asAct(context, by, act, { rows: [kept] }, [
          queries.removeBudget(db, category, currency).compile(),
        ]),
      )
      return true
    },
  }
}

function budgetKey({ category, currency }: { category: string; currency: string }) {
  return { table: 'budget', key: { category, currency } } as const
}

function toRow({ category, currency, amountMinor }: Budget, row: { updated_at: string }) {
  return { category, currency, amount_minor: amountMinor, updated_at: row.updated_at }
}

function budgetEntry(
  action: 'budget.set' | 'budget.remove',
  budget: Omit<Budget, 'amountMinor'> & { amountMinor: number | null },
  before: number | null,
): ActEntry {
  const { category, currency, amountMinor } = budget
  return {
    action,
    subject: 'budget',
    subjectId: `${category} ${currency}`,
    title: CATEGORY_TITLES[category],
    changes: { amountMinor: [before, amountMinor] },
  }
}

function find(budgets: Array<Budget>, category: Category, currency: string): Budget | undefined {
  return budgets.find((budget) => budget.category === category && budget.currency === currency)
}
