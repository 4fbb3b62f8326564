/** What the person means to spend on a category in a month. */

import { type CategoryId, isCategory } from '#shared/categories.ts'
import { toInteger } from '../database/database.ts'
import { t } from '../language.ts'
import { type ActEntry, asAct } from './acts/act.ts'
import { retryOnConflict } from './conflict.ts'
import type { Context } from './context.ts'
import * as queries from './queries/budgets.ts'
import type { Budget, BudgetStore } from './types/merchant.ts'

export function createBudgets(context: Context): BudgetStore {
  const { database, config } = context
  const db = database.kysely

  async function budgets(): Promise<Array<Budget>> {
    const rows = await queries.budgets(db).execute()
    return rows.map((row) => ({
      category: row.category as CategoryId,
      currency: row.currency,
      amountMinor: toInteger(row.amount_minor),
    }))
  }

  return {
    list: budgets,
    async set(budget, by) {
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
    async remove(category, currency, by) {
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
    title: isCategory(category) ? t(`categories.${category}`) : category,
    changes: { amountMinor: [before, amountMinor] },
  }
}

function find(budgets: Array<Budget>, category: CategoryId, currency: string): Budget | undefined {
  return budgets.find((budget) => budget.category === category && budget.currency === currency)
}
