/** Budgets, and what was spent in the months that they are about. */
import { type Insertable, sql, type Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { KINDS_IN } from '../pure/counts.ts'

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
  const kinds = sql.join(KINDS_IN.map((kind) => sql.lit(kind)))
  const inward = sql<number>`case when ${sql.ref('t.kind')} in (${kinds}) then 1 else 0 end`
  return db
    .selectFrom('ledgerTransaction as t')
    .innerJoin('transactionSplit as s', 's.transactionId', 't.id')
    .select(({ fn }) => [
      MONTH.as('month'),
      't.currency',
      's.category',
      inward.as('inward'),
      fn
        .sum<number | string>(sql`${sql.ref('s.amountMinor')} - ${sql.ref('s.uncountedMinor')}`)
        .as('amount'),
    ])
    .where('t.splitCount', '>', sql.lit(0))
    .where('t.localDate', '>=', range.from)
    .where('t.localDate', '<=', range.to)
    .where('t.deletedAt', 'is', null)
    .groupBy([MONTH, 't.currency', 's.category', inward])
}
