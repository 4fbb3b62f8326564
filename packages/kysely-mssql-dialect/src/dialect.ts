/** Kysely on SQL Server, through a pool in a Durable Object. */
import {
  type CompiledQuery,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  MssqlAdapter,
  MssqlIntrospector,
  MssqlQueryCompiler,
  type QueryCompiler,
  type QueryResult,
} from 'kysely'
import { MssqlDriver } from './driver.ts'
import { openPool, type PoolLocation } from './location.ts'
import { reach } from './reach.ts'
import { type BigintAs, toQueryResult } from './rows.ts'
import { toStatement } from './statement.ts'
import type { BatchOptions } from './wire.ts'

export type WorkersMssqlDialectConfig = PoolLocation & {
  /** What a bigint column gives; `bigint` unless told. Decimals always come as strings. */
  bigint?: BigintAs
}

/** A query for `batch`: compiled, or a builder that can be. */
export type BatchQuery<R = unknown> = CompiledQuery<R> | { compile(): CompiledQuery<R> }

/** The results of a batch, each with the rows of its query. */
export type BatchResults<Q extends ReadonlyArray<BatchQuery>> = {
  -readonly [I in keyof Q]: QueryResult<Q[I] extends BatchQuery<infer R> ? R : never>
}

/**
 * The dialect for a Worker: `new Kysely<DB>({ dialect: new WorkersMssqlDialect({ pool: env.SQL_POOL }) })`.
 * SQL, adapter and introspector are Kysely's own; every failure is an `MssqlError`.
 *
 * @example
 * const dialect = new WorkersMssqlDialect({ pool: env.SQL_POOL, locationHint: 'weur' })
 * const db = new Kysely<Database>({ dialect })
 */
export class WorkersMssqlDialect implements Dialect {
  readonly #config: WorkersMssqlDialectConfig

  constructor(config: WorkersMssqlDialectConfig) {
    this.#config = config
  }

  createDriver(): Driver {
    return new MssqlDriver(() => openPool(this.#config), this.#config.bigint ?? 'bigint')
  }

  createQueryCompiler(): QueryCompiler {
    return new MssqlQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new MssqlAdapter()
  }

  // biome-ignore lint/suspicious/noExplicitAny: Kysely's own signature
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new MssqlIntrospector(db)
  }

  /**
   * Runs the queries in one transaction and one call: every one or none. It is repeated after a
   * deadlock and after a failure that left nothing. Throws `unknown_outcome` where the connection
   * was lost during the commit, unless `idempotent` says that repeating is harmless.
   */
  async batch<const Q extends ReadonlyArray<BatchQuery>>(
    queries: Q,
    options: BatchOptions = {},
  ): Promise<BatchResults<Q>> {
    const statements = queries.map((query) =>
      toStatement('compile' in query ? query.compile() : query),
    )
    if (statements.length === 0) return [] as BatchResults<Q>
    const pool = openPool(this.#config)
    const rule = options.idempotent ? 'always' : 'when_refused'
    const results = await reach(pool.batch(statements, options), rule)
    const bigintAs = this.#config.bigint ?? 'bigint'
    return results.map((result) => toQueryResult(result, bigintAs)) as BatchResults<Q>
  }
}
