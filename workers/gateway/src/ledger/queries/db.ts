/** What the queries are built on: Kysely over the ledger's tables, in either dialect. */
import {
  type Expression,
  expressionBuilder,
  type Insertable,
  type Kysely,
  type SqlBool,
  sql,
} from 'kysely'
import type { Tables } from '../../database/tables.ts'

export type Db = Kysely<Tables>

const eb = expressionBuilder<Tables>()

/** That `query` finds no row. */
export const absent = (query: Expression<unknown>) => eb.not(eb.exists(query))

/**
 * Inserts one row if the condition holds: `insert … select … where`, which both dialects know,
 * unlike `on conflict` and `merge`. Against a row written at the same moment, only the unique
 * index helps, and the insert then throws Conflict.
 */
export function insertWhere<All, T extends keyof All & string>(
  db: Kysely<All>,
  table: T,
  row: Insertable<All[T]>,
  condition: Expression<SqlBool>,
) {
  const columns = Object.entries(row)
  const values = db
    .selectNoFrom((eb) => columns.map(([name, value]) => eb.val(value).as(name)))
    .where(condition)
  return db
    .insertInto(table)
    .columns(columns.map(([name]) => name) as never)
    .expression(values)
}

/**
 * Fails its batch, by a null where none may be, unless the row is of this version by then. Comes
 * after a change that only happens to the version that was read: both databases then undo the lot.
 * The null is worked out row by row: SQL Server may refuse a plain one before it looks for a row.
 */
export function requireVersion(
  db: Db,
  table: 'mail' | 'ledger_transaction' | 'act' | 'wording',
  id: string,
  version: string,
) {
  return db
    .updateTable(table)
    .set({ version: sql`nullif(version, version)` as never })
    .where('id', '=', id)
    .where('version', '<>', version)
}
