/** Many values and many rows in one statement: as JSON on D1, which takes few parameters; as parameters on Azure SQL. */
import {
  type CompiledQuery,
  type Expression,
  type Insertable,
  type Kysely,
  type SqlBool,
  sql,
} from 'kysely'
import { isMssql, type QueryCreator } from './database.ts'
import type { Tables } from './tables.ts'

/** As many values as one statement is given: SQL Server takes 2,100 parameters. */
export const VALUES_AT_ONCE = 2000

/** As many values as D1 takes parameters in one statement, with a few others beside them. */
const PARAMETERS_AT_ONCE = 90

/** What `read` finds of these values, some of them at a time. */
export async function readInTurns<Value, Row>(
  values: ReadonlyArray<Value>,
  read: (some: Array<Value>) => Promise<ReadonlyArray<Row>>,
  most: number = PARAMETERS_AT_ONCE,
): Promise<Array<Row>> {
  const rows: Array<Row> = []
  for (let at = 0; at < values.length; at += most) {
    rows.push(...(await read(values.slice(at, at + most))))
  }
  return rows
}

/** D1 takes a parameter of 2 MB; with what a mail's row may have. */
const MOST_JSON = 1_000_000

/** That a column is one of these values, of which there may be `VALUES_AT_ONCE`. */
export function isAnyOf(
  db: QueryCreator,
  column: string,
  values: ReadonlyArray<string>,
): Expression<SqlBool> {
  const ref = sql.ref(column)
  if (!isMssql(db)) {
    return sql`${ref} in (select value from json_each(${JSON.stringify(values)}))`
  }
  return values.length === 0 ? sql`1 = 0` : sql`${ref} in (${sql.join(values)})`
}

/** Inserts that bring all rows, each as many as its database takes; what a row leaves out has its default. */
export function insertMany<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: ReadonlyArray<Insertable<Tables[T]>>,
): Array<CompiledQuery> {
  const alike = Map.groupBy(rows, (row) => Object.keys(row).join())
  return [...alike.values()].flatMap((some) => insertAlike(db, table, some))
}

/** The same where all rows have the same columns. */
function insertAlike<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  rows: ReadonlyArray<Insertable<Tables[T]>>,
): Array<CompiledQuery> {
  const columns = Object.keys(rows[0] ?? {})
  if (isMssql(db)) {
    return inPieces(rows, Math.min(Math.floor(VALUES_AT_ONCE / columns.length), 900)).map((some) =>
      db
        .insertInto(table)
        .values(some as never)
        .compile(),
    )
  }
  const target = sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})`
  return inPieces(rows, rows.length).map((some) => {
    const named = some as ReadonlyArray<Record<string, unknown>>
    const same = sameIn(named, columns)
    const own = columns.filter((column) => !same.has(column))
    const cells = columns.map((column) =>
      same.has(column) ? sql.val(same.get(column)) : sql`value ->> ${sql.lit(own.indexOf(column))}`,
    )
    const values = named.map((row) => own.map((column) => row[column] ?? null))
    return sql`${target} select ${sql.join(cells)} from json_each(${JSON.stringify(values)})`.compile(
      db,
    )
  })
}

/** What all rows have the same of, by column: told once, it is neither written nor read for each. */
function sameIn(
  rows: ReadonlyArray<Record<string, unknown>>,
  columns: ReadonlyArray<string>,
): Map<string, unknown> {
  const first = rows[0] ?? {}
  const same = columns.filter((column) => rows.every((row) => row[column] === first[column]))
  return new Map(
    same.slice(0, PARAMETERS_AT_ONCE - 1).map((column) => [column, first[column] ?? null]),
  )
}

/** `most` rows each, and not more text than `MOST_JSON`. */
function inPieces<Row extends object>(rows: ReadonlyArray<Row>, most: number): Array<Array<Row>> {
  const pieces: Array<Array<Row>> = []
  let piece: Array<Row> = []
  let size = 0
  for (const row of rows) {
    const own = Object.values(row).reduce<number>(
      (sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8),
      0,
    )
    if (piece.length > 0 && (piece.length >= most || size + own > MOST_JSON)) {
      pieces.push(piece)
      piece = []
      size = 0
    }
    piece.push(row)
    size += own
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}
