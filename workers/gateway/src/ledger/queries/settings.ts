/** Settings, by name. */
import { absent, type Db, insertWhere } from './db.ts'

export function allSettings(db: Db) {
  return db.selectFrom('setting').select(['name', 'value'])
}

export function setting(db: Db, name: string) {
  return db.selectFrom('setting').select('value').where('name', '=', name)
}

export function changeSetting(db: Db, row: { name: string; value: string; updated_at: string }) {
  const { name, ...values } = row
  return db.updateTable('setting').set(values).where('name', '=', name)
}

export function addSetting(db: Db, row: { name: string; value: string; updated_at: string }) {
  return insertWhere(db, 'setting', row, absent(setting(db, row.name)))
}
