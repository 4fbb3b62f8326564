/** Budgets, and what was spent in the months that they are about. */
import { type Insertable, sql, type Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { partSums } from '../parts/sums.ts'

export type BudgetKey = { scope: string; target: string; currency: string; period: string }

export function allBudgets(db: CamelDb) {
  return db
    .selectFrom('budget')
    .selectAll()
    .orderBy('scope', 'desc')
    .orderBy('target')
    .orderBy('currency')
    .orderBy('period')
}

export function budgetById(db: CamelDb, id: string) {
  return db.selectFrom('budget').selectAll().where('id', '=', id)
}

export function budgetOf(db: CamelDb, key: BudgetKey) {
  return db
    .selectFrom('budget')
    .selectAll()
    .where('scope', '=', key.scope)
    .where('target', '=', key.target)
    .where('currency', '=', key.currency)
    .where('period', '=', key.period)
}

/** All budgets of a category. */
export function budgetsOfCategory(db: CamelDb, category: string) {
  return db
    .selectFrom('budget')
    .selectAll()
    .where('scope', '=', sql.lit('category'))
    .where('target', '=', category)
}

export function addBudget(db: CamelDb, row: Insertable<CamelTables['budget']>) {
  return db.insertInto('budget').values(row)
}

export function changeBudget(db: CamelDb, id: string, values: Updateable<CamelTables['budget']>) {
  return db.updateTable('budget').set(values).where('id', '=', id)
}

export function removeBudget(db: CamelDb, id: string) {
  return db.deleteFrom('budget').where('id', '=', id)
}

export function removeBudgetsOf(db: CamelDb, category: string) {
  return db
    .deleteFrom('budget')
    .where('scope', '=', sql.lit('category'))
    .where('target', '=', category)
}

// Literals, not parameters: SQL Server takes two parameters for two different expressions.
const MONTH = sql<string>`substring(local_date, 1, 7)`

/** Spending by month, category and currency, of what triggers keep; split transactions aside. */
export function spendingByMonth(db: CamelDb, range: { from: string; to: string }) {
  return db
    .selectFrom('monthTotal')
    .select([
      'month',
      'currency',
      sql<string | null>`nullif(category, '')`.as('category'),
      'spendingMinor as amount',
    ])
    .where('month', '>=', range.from.slice(0, 7))
    .where('month', '<=', range.to.slice(0, 7))
    .where('category', '<>', sql.lit('.split'))
    .where('spendingNumber', '>', 0)
}

/** The same of the parts of split transactions, by the direction in which money moved. */
export function partsByMonth(db: CamelDb, range: { from: string; to: string }) {
  return partSums(db, range).select(MONTH.as('month')).groupBy(MONTH)
}
