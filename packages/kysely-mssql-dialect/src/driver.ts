/** Kysely's driver over the pool: a connection is a session. */
import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { MssqlError } from './errors.ts'
import { pageOf } from './page.ts'
import { reach } from './reach.ts'
import { type BigintAs, toQueryResult } from './rows.ts'
import { toStatement } from './statement.ts'
import type { PoolRpc, SessionRpc } from './wire.ts'

export class MssqlDriver implements Driver {
  readonly #openPool: () => PoolRpc
  readonly #bigintAs: BigintAs

  constructor(openPool: () => PoolRpc, bigintAs: BigintAs) {
    this.#openPool = openPool
    this.#bigintAs = bigintAs
  }

  async init(): Promise<void> {}

  /** Not awaited: the first statement goes with the call that opens the session, in one round trip. */
  async acquireConnection(): Promise<MssqlConnection> {
    return new MssqlConnection(this.#openPool().session(), this.#bigintAs)
  }

  async beginTransaction(
    connection: MssqlConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    if (settings.accessMode === 'read only') {
      throw new MssqlError('config', 'SQL Server has no read only transactions.')
    }
    await reach(connection.session.begin(settings.isolationLevel ?? null), 'always')
    connection.inTransaction = true
  }

  async commitTransaction(connection: MssqlConnection): Promise<void> {
    connection.inTransaction = false
    try {
      await reach(connection.session.commit(), 'when_refused')
    } catch (error) {
      if (error instanceof MssqlError && error.code === 'transaction_aborted') {
        throw new AbortedTransactionError({ cause: error })
      }
      throw error
    }
  }

  async rollbackTransaction(connection: MssqlConnection): Promise<void> {
    connection.inTransaction = false
    // Nothing stays without its commit, so one that fails must not hide why it was asked for.
    await reach(connection.session.rollback(null), 'always').catch(() => {})
  }

  async savepoint(connection: MssqlConnection, name: string): Promise<void> {
    await reach(connection.session.savepoint(name), 'always')
  }

  async rollbackToSavepoint(connection: MssqlConnection, name: string): Promise<void> {
    await reach(connection.session.rollback(name), 'always')
  }

  /** SQL Server has no such thing: a savepoint ends with its transaction. */
  async releaseSavepoint(): Promise<void> {}

  async releaseConnection(connection: MssqlConnection): Promise<void> {
    connection.session[Symbol.dispose]()
  }

  /**
   * Closes a pool of this process. One in an object or behind a relay serves others too; its
   * connections close when they are idle.
   */
  async destroy(): Promise<void> {
    await this.#openPool().close?.()
  }
}

class MssqlConnection implements DatabaseConnection {
  readonly session: SessionRpc
  readonly #bigintAs: BigintAs
  inTransaction = false

  constructor(session: SessionRpc, bigintAs: BigintAs) {
    this.session = session
    this.#bigintAs = bigintAs
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = toStatement(query)
    // In a transaction nothing stays without its commit, so a lost call leaves nothing unknown.
    const rule = this.inTransaction ? 'always' : statement.repeat
    return toQueryResult<R>(await reach(this.session.execute(statement), rule), this.#bigintAs)
  }

  async cancelQuery(): Promise<void> {
    await this.session.cancel()
  }

  /** Page by page, each a statement of its own: a select whose order names every row once. */
  async *streamQuery<R>(
    query: CompiledQuery,
    chunkSize: number,
  ): AsyncIterableIterator<QueryResult<R>> {
    for (let offset = 0; ; offset += chunkSize) {
      const page = await this.executeQuery<R>(pageOf(query, offset, chunkSize))
      if (page.rows.length > 0) yield page
      if (page.rows.length < chunkSize) return
    }
  }
}
