/** Categories as the person has them, and their budgets. */
import { CATEGORIES, type Category, groupOf } from '#shared/categories.ts'
import { toInteger } from '../database/database.ts'
import { auditQuery, changesOf } from './audit.ts'
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
        await database.batch([
          row
            ? queries.changeCategorySetting(db, category, values).compile()
            : queries.addCategorySetting(db, { category, ...values }).compile(),
          auditQuery(context, by, {
            action: 'category.update',
            subject: 'category',
            subjectId: category,
            changes: changesOf(before, after),
          }),
        ])
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
        await database.batch([
          (before ? queries.changeBudget(db, row) : queries.addBudget(db, row)).compile(),
          auditQuery(context, by, {
            action: 'budget.set',
            subject: 'budget',
            subjectId: `${budget.category} ${budget.currency}`,
            changes: { amountMinor: [before?.amountMinor ?? null, budget.amountMinor] },
          }),
        ])
      })
    },
    async removeBudget(category, currency, by) {
      const before = find(await budgets(), category, currency)
      if (!before) return false
      await database.batch([
        queries.removeBudget(db, category, currency).compile(),
        auditQuery(context, by, {
          action: 'budget.remove',
          subject: 'budget',
          subjectId: `${category} ${currency}`,
          changes: { amountMinor: [before.amountMinor, null] },
        }),
      ])
      return true
    },
  }
}

function find(budgets: Array<Budget>, category: Category, currency: string): Budget | undefined {
  return budgets.find((budget) => budget.category === category && budget.currency === currency)
}
