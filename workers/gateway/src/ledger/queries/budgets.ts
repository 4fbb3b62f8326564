/** Budgets of a month. */
import type { Insertable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Db } from './db.ts'

export function budgets(db: Db) {
  return db
    .selectFrom('budget')
    .select(['category', 'currency', 'amount_minor'])
    .orderBy('category')
    .orderBy('currency')
}

export function addBudget(db: Db, row: Insertable<Tables['budget']>) {
  return db.insertInto('budget').values(row)
}

export function changeBudget(db: Db, row: Insertable<Tables['budget']>) {
  return db
    .updateTable('budget')
    .set({ amount_minor: row.amount_minor, updated_at: row.updated_at })
    .where('category', '=', row.category)
    .where('currency', '=', row.currency)
}

export function removeBudget(db: Db, category: string, currency: string) {
  return db.deleteFrom('budget').where('category', '=', category).where('currency', '=', currency)
}
