/** Tables as a backup reads and writes them: whole, piece by piece, in the order of their keys. */
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import { isMssql, take } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import type { Db } from '../queries/db.ts'

export type Key = ReadonlyArray<string | number>

/** `limit` rows after a key; null: from the start. */
export function rowsAfter(
  db: Db,
  table: keyof Tables,
  key: ReadonlyArray<string>,
  after: Key | null,
  limit: number,
) {
  const from = db.selectFrom(table).selectAll() as never as ReturnType<typeof anyRows>
  const ordered = key.reduce((query, column) => query.orderBy(sql.ref(column)), from)
  const started = after === null ? ordered : ordered.where(isAfterKey(db, key, after))
  return started.$call(take(db, limit))
}

const anyRows = (db: Db) => db.selectFrom('audit').selectAll()

/**
 * Lexicographic. SQLite compares rows by their key and goes down it to the place. SQL Server has no such
 * comparison, and goes down no key by alternatives alone: that the first column is no smaller is said by itself.
 */
function isAfterKey(db: Db, key: ReadonlyArray<string>, after: Key): Expression<SqlBool> {
  const columns = key.map((column) => sql.ref(column))
  if (!isMssql(db)) return sql`(${sql.join(columns)}) > (${sql.join(after)})`
  const eb = expressionBuilder<Tables, 'audit'>()
  const is = (index: number, operator: '=' | '>' | '>=') =>
    sql<SqlBool>`${columns[index]} ${sql.raw(operator)} ${after[index]}`
  const isLarger = key.map((_, index) =>
    eb.and([...key.slice(0, index).map((_, earlier) => is(earlier, '=')), is(index, '>')]),
  )
  return eb.and([is(0, '>='), eb.or(isLarger)])
}

export function anyRow(db: Db, table: keyof Tables) {
  return (
    db.selectFrom(table).select(sql<number>`1`.as('one')) as never as ReturnType<typeof anyOne>
  ).$call(take(db, 1))
}

const anyOne = (db: Db) => db.selectFrom('audit').select(sql<number>`1`.as('one'))

export function emptyTable(db: Db, table: keyof Tables) {
  return db.deleteFrom(table)
}

/** A row by its key, so that it may come a second time. */
export function removeRow(
  db: Db,
  table: keyof Tables,
  key: ReadonlyArray<string>,
  row: Readonly<Record<string, unknown>>,
) {
  return db
    .deleteFrom(table)
    .where((eb) => eb.and(key.map((column) => sql<SqlBool>`${sql.ref(column)} = ${row[column]}`)))
}

/** Changes a setting that says what it said when it was read. */
export function changeIfSame(
  db: Db,
  { name, ...values }: { name: string; value: string; updated_at: string },
  before: string,
) {
  return db.updateTable('setting').set(values).where('name', '=', name).where('value', '=', before)
}
