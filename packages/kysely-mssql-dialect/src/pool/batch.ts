/** Several statements as one transaction: all of them, or none. */
import { MssqlError } from '../errors.ts'
import type { BatchOptions, Statement, StatementResult } from '../wire.ts'
import { pause, soon } from './backoff.ts'
import type { PooledConnection } from './connection.ts'
import type { PoolCore } from './core.ts'
import {
  asksForPause,
  isWorn,
  judge,
  mayRepeatBatch,
  type Place,
  RequestFailure,
} from './failure.ts'

/**
 * Runs the batch in one transaction. It is run again, until the deadline, where nothing of it can
 * have stayed: after a deadlock, a refusal, or a connection that was lost before the commit was
 * sent; after all but a deadlock on another connection. Throws `unknown_outcome` where the connection was lost during the commit.
 */
export async function runBatch(
  core: PoolCore,
  statements: Array<Statement>,
  options: BatchOptions,
): Promise<Array<StatementResult>> {
  const deadline = Date.now() + core.config.deadlineMs
  for (let attempt = 1; ; attempt += 1) {
    const connection = await core.acquire()
    const run = new Run(connection, core.config.requestTimeoutMs)
    let wait: number
    let failed = false
    try {
      return await run.all(statements, options)
    } catch (error) {
      failed = true
      if (!(error instanceof RequestFailure)) throw error
      const { error: reason } = judge(error.failure, 'when_refused', run.place)
      const unknown = reason.code === 'unknown_outcome'
      const repeatable = unknown ? options.idempotent === true : mayRepeatBatch(error.failure)
      const { failure } = error
      if (repeatable && isWorn(failure)) run.discard = true
      wait = asksForPause(failure) ? core.backoff(attempt) : soon(attempt, core.backoff)
      if (!repeatable || Date.now() + wait >= deadline) throw reason
    } finally {
      if (run.discard) core.discard(connection)
      // Rolls back what is still open. A level, and what an aborted trigger set (nocount, where a server
      // does not put it back), stay on the connection until it is reset.
      else core.release(connection, failed || options.isolationLevel !== undefined)
    }
    await pause(wait)
  }
}

class Run {
  place: Place = 'transaction'
  /** Whether nobody is to use the connection again. */
  discard = false
  readonly #connection: PooledConnection
  readonly #timeoutMs: number

  constructor(connection: PooledConnection, timeoutMs: number) {
    this.#connection = connection
    this.#timeoutMs = timeoutMs
  }

  async all(
    statements: Array<Statement>,
    { isolationLevel = undefined }: BatchOptions,
  ): Promise<Array<StatementResult>> {
    await this.#connection.begin(isolationLevel ?? null, this.#timeoutMs)
    const transaction = this.#connection.transaction
    const results: Array<StatementResult> = []
    for (const statement of statements) {
      results.push(await this.#connection.execute(statement, this.#timeoutMs))
      this.#assertSame(transaction)
    }
    this.place = 'commit'
    await this.#connection.commit(this.#timeoutMs)
    return results
  }

  /** A statement that commits or rolls back by itself would leave half a batch. */
  #assertSame(transaction: Uint8Array): void {
    if (this.#connection.inTransaction && this.#connection.transaction === transaction) return
    throw new MssqlError(
      'transaction_aborted',
      'A statement of the batch ended its transaction; leave begin, commit and rollback to the batch.',
    )
  }
}
