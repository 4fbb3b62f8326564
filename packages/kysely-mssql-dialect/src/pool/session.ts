/** A pinned connection: one caller's statements and transactions, one at a time. */
import type { IsolationLevel } from 'kysely'
import { MssqlError, type Outcome, toOutcome } from '../errors.ts'
import type { RepeatRule, SessionRpc, Statement, StatementResult } from '../wire.ts'
import { pause } from './backoff.ts'
import type { PooledConnection } from './connection.ts'
import type { PoolCore } from './core.ts'
import { judge, type Place, RequestFailure } from './failure.ts'

/** A request that is given its connection and its time. */
type Run<T> = (connection: PooledConnection, timeoutMs: number) => Promise<T>

/**
 * Takes a connection at its first statement and holds it until it is released, or until nobody
 * called it for a while. Kysely takes a session for every query, and one for a whole transaction.
 */
export class Session implements SessionRpc {
  readonly #core: PoolCore
  #connection: PooledConnection | null = null
  #ended: 'released' | 'expired' | null = null
  #inTransaction = false
  /** Whether a statement ran on the connection, so that another one would not be the same. */
  #used = false
  /** Whether the connection may hold something that its next user must not meet. */
  #touched = false
  /** Whether the connection went away after it was used. The session then takes no other. */
  #lost = false
  /** Whether a statement is in flight that writes nothing unless someone commits it. */
  #stoppable = false
  #turn: Promise<unknown> = Promise.resolve()
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(core: PoolCore) {
    this.#core = core
  }

  execute(statement: Statement): Promise<Outcome<StatementResult>> {
    return this.#next(async () => {
      this.#touched ||= statement.repeat === 'when_refused'
      const run: Run<StatementResult> = (connection, ms) => connection.execute(statement, ms)
      this.#stoppable = this.#inTransaction || statement.repeat === 'always'
      try {
        return await (this.#inTransaction
          ? this.#once(run)
          : this.#repeating(statement.repeat, run))
      } finally {
        this.#stoppable = false
      }
    })
  }

  begin(isolationLevel: IsolationLevel | null): Promise<Outcome<null>> {
    return this.#next(async () => {
      // A level stays on the connection after the transaction.
      this.#touched ||= isolationLevel !== null
      // To begin writes nothing, so it may be repeated whatever happened.
      await this.#repeating('always', (connection, ms) => connection.begin(isolationLevel, ms))
      this.#inTransaction = true
      return null
    })
  }

  commit(): Promise<Outcome<null>> {
    return this.#next(async () => {
      await this.#once((connection, ms) => connection.commit(ms), 'commit')
      this.#inTransaction = false
      return null
    })
  }

  rollback(savepoint: string | null): Promise<Outcome<null>> {
    return this.#next(async () => {
      if (savepoint !== null) {
        await this.#once((connection, ms) => connection.rollback(savepoint, ms))
        return null
      }
      const connection = this.#connection
      // Where the connection is gone, or the server rolled back by itself, nothing is left to do.
      if (connection?.inTransaction && !connection.closed) {
        await this.#once((same, ms) => same.rollback(null, ms))
      }
      this.#inTransaction = false
      return null
    })
  }

  savepoint(name: string): Promise<Outcome<null>> {
    return this.#next(async () => {
      await this.#once((connection, ms) => connection.savepoint(name, ms))
      return null
    })
  }

  async cancel(): Promise<void> {
    this.#connection?.cancel()
  }

  /** Over RPC this is called too when the caller goes away, which then waits for no result. */
  [Symbol.dispose](): void {
    if (this.#stoppable) this.#connection?.cancel()
    this.#end('released')
  }

  /** Outside a transaction: again, on another connection if need be, where that is safe. */
  async #repeating<T>(rule: RepeatRule, run: Run<T>): Promise<T> {
    const { config, backoff } = this.#core
    const deadline = Date.now() + config.deadlineMs
    for (let attempt = 1; ; attempt += 1) {
      const connection = await this.#take()
      const place: Place = this.#used ? 'later' : 'first'
      try {
        const result = await run(connection, config.requestTimeoutMs)
        this.#used = true
        return result
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error
        const verdict = judge(error.failure, rule, place)
        const wait = backoff(attempt)
        if (!verdict.repeat || Date.now() + wait >= deadline) {
          this.#used = true
          throw verdict.error
        }
        await pause(wait)
      }
    }
  }

  /** Inside a transaction: once. */
  async #once<T>(run: Run<T>, place: Place = 'transaction'): Promise<T> {
    try {
      return await run(this.#transaction(), this.#core.config.requestTimeoutMs)
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      throw judge(error.failure, 'when_refused', place).error
    }
  }

  /** The connection whose transaction is open. */
  #transaction(): PooledConnection {
    const connection = this.#connection
    if (connection === null || connection.closed) throw this.#lose()
    if (this.#inTransaction && connection.inTransaction) return connection
    throw new MssqlError(
      'transaction_aborted',
      'The transaction is no longer open: the server rolled it back.',
    )
  }

  async #take(): Promise<PooledConnection> {
    if (this.#lost) throw this.#lose()
    if (this.#connection?.closed) {
      if (this.#used) throw this.#lose()
      this.#letGo()
    }
    this.#connection ??= await this.#core.acquire()
    return this.#connection
  }

  #lose(): MssqlError {
    this.#lost = true
    return new MssqlError(
      'connection_lost',
      'The connection of this session was lost; what it had not committed was rolled back.',
    )
  }

  /** In the order of the calls, one at a time; the idle clock runs in between. */
  #next<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    const turn = this.#turn.then(() =>
      toOutcome(async () => {
        clearTimeout(this.#idle)
        this.#assertNotEnded()
        try {
          return await work()
        } finally {
          const { sessionIdleTimeoutMs } = this.#core.config
          if (this.#ended === null) {
            this.#idle = setTimeout(() => this.#end('expired'), sessionIdleTimeoutMs)
          }
        }
      }),
    )
    // A fault in one call must not keep the next, or the end, from its turn.
    this.#turn = turn.catch(() => {})
    return turn
  }

  #assertNotEnded(): void {
    if (this.#ended === null) return
    throw new MssqlError(
      'session_expired',
      this.#ended === 'released'
        ? 'The session was released.'
        : `Nobody called the session for ${this.#core.config.sessionIdleTimeoutMs} ms; what it had not committed was rolled back.`,
    )
  }

  #end(why: 'expired' | 'released'): void {
    if (this.#ended !== null) return
    this.#ended = why
    clearTimeout(this.#idle)
    // After the statement that may still be in flight.
    this.#turn = this.#turn.then(() => this.#letGo())
  }

  #letGo(): void {
    const connection = this.#connection
    this.#connection = null
    if (connection !== null) this.#core.release(connection, this.#touched)
  }
}
