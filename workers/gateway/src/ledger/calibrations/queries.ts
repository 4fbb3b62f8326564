/** How models of meaning were measured. */
import type { Insertable, Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'

export function listCalibrations(db: CamelDb) {
  return db.selectFrom('modelCalibration').selectAll().orderBy('model')
}

export function calibrationOf(db: CamelDb, model: string) {
  return db.selectFrom('modelCalibration').selectAll().where('model', '=', model)
}

export function addCalibration(db: CamelDb, row: Insertable<CamelTables['modelCalibration']>) {
  return db.insertInto('modelCalibration').values(row)
}

export function changeCalibration(
  db: CamelDb,
  model: string,
  values: Updateable<CamelTables['modelCalibration']>,
) {
  return db.updateTable('modelCalibration').set(values).where('model', '=', model)
}
