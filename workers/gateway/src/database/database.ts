/** The one door to SQL: the same on D1 and on Azure SQL. */
import {
  type CompiledQuery,
  type Expression,
  type Kysely,
  MssqlAdapter,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import { t } from '../language.ts'
import type { Tables } from './tables.ts'

export type Database = {
  kysely: Kysely<Tables>
  dialect: 'sqlite' | 'mssql'
  /**
   * Runs the queries in order, all or none of them, and says how many rows each changed. Throws
   * Conflict where somebody else was first, DatabaseError for anything else.
   */
  batch(queries: ReadonlyArray<CompiledQuery>): Promise<Array<{ changed: number }>>
}

/**
 * The database failed, or does not answer. Nothing was written, unless the connection to Azure SQL
 * was lost while it committed: then the whole batch may have been.
 */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
  /** What failed, in words of a closed set that may be logged; null where nobody said. */
  readonly code: string | null

  constructor(message: string, options: { cause?: unknown; code?: string } = {}) {
    super(message, { cause: options.cause })
    this.code = options.code ?? null
  }

  /** Whether it may have been written all the same. */
  get isUnknown(): boolean {
    return this.code?.startsWith('unknown_outcome') ?? false
  }
}

/**
 * Somebody else was first: a unique index refused a row, or a guard (`requireVersion`) a change.
 * Nothing was written; whoever reads again finds what they wrote.
 */
export class Conflict extends DatabaseError {
  override name = 'Conflict'
}

/** A table or a column is missing: the migrations were not applied. The message says what to run. */
export class NoSchema extends DatabaseError {
  override name = 'NoSchema'

  constructor(dialect: Database['dialect'], cause?: unknown) {
    const command = dialect === 'sqlite' ? t('problems.commandD1') : '`npm run migrate:azure`'
    super(t('problems.lacksTables', { command }), { cause, code: 'no_schema' })
  }
}

/** The most bound parameters D1 takes in one statement. */
export const MAX_PARAMETERS = 100

/** `limit` or `top`, as the dialect has it: `query.$call(take(db, 10))`. */
export function take(db: QueryCreator, count: number) {
  return <DB, TB extends keyof DB, O>(query: SelectQueryBuilder<DB, TB, O>) =>
    isMssql(db) ? query.top(count) : query.limit(count)
}

/**
 * That a column contains the words literally. No `like`: D1 takes patterns of 50 bytes at most, and
 * the dialects do not agree on what else is to be escaped.
 */
export function contains(db: QueryCreator, column: string, words: string): Expression<SqlBool> {
  const text = sql.ref(column)
  return isMssql(db) ? sql`charindex(${words}, ${text}) > 0` : sql`instr(${text}, ${words}) > 0`
}

/** Whatever knows its dialect: Kysely under either way of writing names. */
export type QueryCreator = Pick<Kysely<Tables>, 'getExecutor'>

export function isMssql(db: QueryCreator): boolean {
  return db.getExecutor().adapter instanceof MssqlAdapter
}

/** Integers come as numbers from D1, and as text from SQL Server where they are 64 bits wide. */
export function toInteger(value: number | string | bigint | null): number {
  const number = Number(value ?? 0)
  if (!Number.isSafeInteger(number)) throw new DatabaseError('an integer is out of range')
  return number
}
