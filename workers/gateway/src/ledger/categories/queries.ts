/** Categories of the person's own, what they changed in shipped ones, and all that has one. */
import type { Insertable, Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'

export function categoryRows(db: CamelDb) {
  return db.selectFrom('category').selectAll().orderBy('category')
}

export function addCategory(db: CamelDb, row: Insertable<CamelTables['category']>) {
  return db.insertInto('category').values(row)
}

export function changeCategory(
  db: CamelDb,
  category: string,
  values: Updateable<CamelTables['category']>,
) {
  return db.updateTable('category').set(values).where('category', '=', category)
}

export function removeCategory(db: CamelDb, category: string) {
  return db.deleteFrom('category').where('category', '=', category)
}

/** Ids of all transactions of a category, deleted ones among them. */
export function idsOfCategory(db: CamelDb, category: string) {
  return db.selectFrom('ledgerTransaction').select('id').where('category', '=', category)
}

/** How many transactions have it that are not deleted. */
export function countOfCategory(db: CamelDb, category: string) {
  return db
    .selectFrom('ledgerTransaction')
    .select(({ fn }) => fn.countAll<number | string>().as('number'))
    .where('category', '=', category)
    .where('deletedAt', 'is', null)
}

/** Moves all transactions of a category; who set it stays, but for what has none then. */
export function moveCategory(
  db: CamelDb,
  category: string,
  values: Updateable<CamelTables['ledgerTransaction']>,
) {
  return db.updateTable('ledgerTransaction').set(values).where('category', '=', category)
}

/** Ids of all transactions that are split into a category. */
export function idsSplitInto(db: CamelDb, category: string) {
  return db
    .selectFrom('transactionSplit')
    .select('transactionId as id')
    .distinct()
    .where('category', '=', category)
}

export function moveSplits(db: CamelDb, category: string, into: string) {
  return db.updateTable('transactionSplit').set({ category: into }).where('category', '=', category)
}

export function taughtOfCategory(db: CamelDb, category: string) {
  return db.selectFrom('merchantLabel').selectAll().where('category', '=', category)
}

export function moveTaught(db: CamelDb, category: string, into: string, now: string) {
  return db
    .updateTable('merchantLabel')
    .set({ category: into, updatedAt: now })
    .where('category', '=', category)
}

export function forgetTaught(db: CamelDb, category: string) {
  return db.deleteFrom('merchantLabel').where('category', '=', category)
}
