/** Inserting many rows, as few statements. */
import type { Insertable, InsertQueryBuilder, InsertResult, Kysely } from 'kysely'
import { MAX_PARAMETERS } from './parameters.ts'

/** What SQL Server takes in one `values`. */
const MAX_ROWS = 1_000

/**
 * The rows as inserts of as many rows as SQL Server takes at once, for one transaction:
 * `await dialect.batch(bulkInsert(db, 'item', rows))`. A column that a row leaves out gets its default.
 *
 * @example
 * await dialect.batch(bulkInsert(db, 'item', [{ id: 1, name: 'one' }, { id: 2, name: 'two' }]))
 */
export function bulkInsert<DB, T extends keyof DB & string>(
  db: Kysely<DB>,
  table: T,
  rows: ReadonlyArray<Insertable<DB[T]>>,
): Array<InsertQueryBuilder<DB, T, InsertResult>> {
  const columns = new Set(rows.flatMap((row) => Object.keys(row)))
  const size = Math.max(
    1,
    Math.min(MAX_ROWS, Math.floor(MAX_PARAMETERS / Math.max(1, columns.size))),
  )
  const inserts = []
  for (let at = 0; at < rows.length; at += size) {
    inserts.push(db.insertInto(table).values(rows.slice(at, at + size)))
  }
  return inserts
}
