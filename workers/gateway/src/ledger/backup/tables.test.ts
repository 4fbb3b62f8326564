/** A migration that adds a table which backup does not know fails here. */
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { D1_FOLDER, migrationStatements } from '../../database/testing/migrations.ts'
import { BACKED_UP, LEFT_OUT } from './tables.ts'

const database = new DatabaseSync(':memory:')
for (const statement of migrationStatements(D1_FOLDER)) {
  database.exec(statement)
}
const rows = (query: string) => database.prepare(query).all()
const tables = rows("select name from sqlite_master where type = 'table'").map(({ name }) =>
  String(name),
)

it('knows every table', () => {
  const known = [...BACKED_UP.map(({ table }) => table as string), ...LEFT_OUT]
  expect(known.sort()).toEqual(tables.sort())
})

it.each(BACKED_UP)('reads $table by its key, after what it refers to', ({ table, key }) => {
  const columns = rows(`pragma table_info(${table})`).filter(({ pk }) => Number(pk) > 0)
  columns.sort((a, b) => Number(a.pk) - Number(b.pk))
  expect(columns.map(({ name }) => name)).toEqual(key)
  const place = (name: string) => BACKED_UP.findIndex((one) => one.table === name)
  for (const reference of rows(`pragma foreign_key_list(${table})`)) {
    expect(place(String(reference.table)), String(reference.table)).toBeLessThan(place(table))
  }
})
