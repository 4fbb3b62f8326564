/** What passes between a Worker and the pool: plain data only, so that it survives RPC. */
import type { IsolationLevel } from 'kysely'
import type { Outcome } from './errors.ts'

/** The SQL Server types a parameter can be sent as. */
export type ParameterType =
  | 'nvarchar'
  | 'varchar'
  | 'int'
  | 'bigint'
  | 'float'
  | 'bit'
  | 'decimal'
  | 'date'
  | 'datetime2'
  | 'datetimeoffset'
  | 'varbinary'
  | 'uniqueidentifier'

export type ParameterValue = string | number | bigint | boolean | Date | Uint8Array | null

export type Parameter = {
  type: ParameterType
  value: ParameterValue
  /** Of a decimal: all its digits. */
  precision?: number
  /** Of a decimal: the digits behind the point. Of a datetime2 or datetimeoffset: of the seconds. */
  scale?: number
}

/**
 * When a statement may be sent a second time.
 * - `always`: it only reads, or its author said that repeating it is harmless.
 * - `when_undone`: one statement, so where the server rolled it back nothing of it stays.
 * - `when_refused`: SQL text that may hold several statements: only where none of it ran.
 */
export type RepeatRule = 'always' | 'when_undone' | 'when_refused'

export type Statement = {
  sql: string
  parameters: Array<Parameter>
  repeat: RepeatRule
}

/** One result set; the values of a row are in the order of its columns. */
export type ResultSet = { columns: Array<string>; rows: Array<Array<unknown>> }

export type StatementResult = {
  sets: Array<ResultSet>
  /** Rows the statement touched or returned, as the server counted them. */
  rowCount: number | null
}

export type BatchOptions = {
  /** The batch is repeated even where it is unknown whether it was committed. Off by default. */
  idempotent?: boolean
  isolationLevel?: IsolationLevel
}

/** A pinned connection: what Kysely calls a connection. Everything after `close` fails. */
export type SessionRpc = {
  execute(statement: Statement): Promise<Outcome<StatementResult>>
  begin(isolationLevel: IsolationLevel | null): Promise<Outcome<null>>
  commit(): Promise<Outcome<null>>
  /** The whole transaction, or back to a savepoint. */
  rollback(savepoint: string | null): Promise<Outcome<null>>
  savepoint(name: string): Promise<Outcome<null>>
  /** Asks the server to stop the statement in flight. */
  cancel(): Promise<void>
  [Symbol.dispose](): void
}

/** A pool, in a Durable Object or in the same process. */
export type PoolRpc = {
  /** A promise of a session takes calls before it resolves (promise pipelining). */
  session(): SessionRpc
  /** One transaction: every statement or none. */
  batch(
    statements: Array<Statement>,
    options: BatchOptions,
  ): Promise<Outcome<Array<StatementResult>>>
  /** Of a pool in the same process: closes its connections, after what is in flight. */
  close?(): Promise<void>
}
