/** Saved views. */
import type { Insertable, Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'

export function listViews(db: CamelDb) {
  return db.selectFrom('savedView').selectAll().orderBy('title').orderBy('id')
}

export function viewById(db: CamelDb, id: string) {
  return db.selectFrom('savedView').selectAll().where('id', '=', id)
}

export function addView(db: CamelDb, row: Insertable<CamelTables['savedView']>) {
  return db.insertInto('savedView').values(row)
}

export function changeView(db: CamelDb, id: string, values: Updateable<CamelTables['savedView']>) {
  return db.updateTable('savedView').set(values).where('id', '=', id)
}

export function removeView(db: CamelDb, id: string) {
  return db.deleteFrom('savedView').where('id', '=', id)
}
