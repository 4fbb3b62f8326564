/** Kysely on a D1 binding: Kysely's own SQLite compiler, and a driver of a few lines. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { markChange } from './change-mark.ts'
import { Conflict, type Database, DatabaseError, NoSchema } from './database.ts'
import type { Tables } from './tables.ts'
import { readTogether } from './together.ts'

/** A unique index, or the null with which a guard fails its batch. */
const CONFLICT = /UNIQUE constraint failed|NOT NULL constraint failed: \w+\.version/

const NO_SCHEMA = /no such (table|column): |has no column named /

/** The ledger's database on D1. */
export function openD1(d1: D1Database): Database {
  return {
    kysely: new Kysely<Tables>({ dialect: createD1Dialect(d1) }),
    dialect: 'sqlite',
    async batch(queries) {
      if (queries.length === 0) return []
      const statements = queries.map((query) => prepare(d1, query))
      const results = await guard(() => d1.batch([...statements, markChange(d1)]))
      return results.slice(0, statements.length).map((result) => ({ changed: result.meta.changes }))
    },
  }
}

function createD1Dialect(d1: D1Database): Dialect {
  return {
    createAdapter: () => new D1Adapter(),
    createDriver: () => new D1Driver(d1),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** Kysely takes SQLite for one connection, and lets each query wait for the one before: D1 is asked over a network. */
class D1Adapter extends SqliteAdapter {
  override get supportsMultipleConnections() {
    return true
  }
}

class D1Driver implements Driver {
  readonly #connection: DatabaseConnection

  constructor(d1: D1Database) {
    this.#connection = new D1Connection(d1)
  }

  async init() {}
  async acquireConnection() {
    return this.#connection
  }
  async beginTransaction() {
    throw new Error('D1 has no interactive transactions: use batch')
  }
  async commitTransaction() {}
  async rollbackTransaction() {}
  async releaseConnection() {}
  async destroy() {}
}

class D1Connection implements DatabaseConnection {
  readonly #d1: D1Database
  readonly #read: ReturnType<typeof readTogether>

  constructor(d1: D1Database) {
    this.#d1 = d1
    this.#read = readTogether(d1)
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = prepare(this.#d1, query)
    if (query.query.kind === 'SelectQueryNode') {
      const key = JSON.stringify([query.sql, query.parameters])
      const { results } = await guard(() => this.#read(key, statement))
      return { rows: results as Array<R> }
    }
    const { results, meta } = await guard(() => statement.all<R>())
    return { rows: results, numAffectedRows: BigInt(meta.changes) }
  }

  // biome-ignore lint/correctness/useYield: a generator that refuses; D1 has no cursors.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('D1 cannot stream rows: page through them')
  }
}

/** Throws DatabaseError for an integer past 2^53: D1 would take it, and another amount come back. */
function prepare(d1: D1Database, query: CompiledQuery): D1PreparedStatement {
  for (const value of query.parameters) {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new DatabaseError('an integer is past 2^53')
    }
  }
  return d1.prepare(query.sql).bind(...query.parameters)
}

async function guard<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    // The cause may quote what was to be written, so it stays out of the message.
    if (cause instanceof Error && CONFLICT.test(cause.message)) {
      throw new Conflict('somebody else wrote it first', { cause })
    }
    if (cause instanceof Error && NO_SCHEMA.test(cause.message)) {
      throw new NoSchema('sqlite', cause)
    }
    throw new DatabaseError('the database failed', { cause })
  }
}
