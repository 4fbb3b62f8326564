/** How each person reads. */
import type { Insertable, Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'

/** The last that signed in or changed it first; they are as few as may sign in. */
export function listPeople(db: CamelDb) {
  return db.selectFrom('person').selectAll().orderBy('updatedAt', 'desc').orderBy('person')
}

export function addPerson(db: CamelDb, row: Insertable<CamelTables['person']>) {
  return db.insertInto('person').values(row)
}

export function changePerson(
  db: CamelDb,
  person: string,
  values: Updateable<CamelTables['person']>,
) {
  return db.updateTable('person').set(values).where('person', '=', person)
}
