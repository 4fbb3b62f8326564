/** The person's changes to the shipped categories, and budgets. */
import type { Insertable, Updateable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Db } from './db.ts'

export function categorySettings(db: Db) {
  return db.selectFrom('category').selectAll()
}

export function addCategorySetting(db: Db, row: Insertable<Tables['category']>) {
  return db.insertInto('category').values(row)
}

export function changeCategorySetting(
  db: Db,
  category: string,
  values: Updateable<Tables['category']>,
) {
  return db.updateTable('category').set(values).where('category', '=', category)
}

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
