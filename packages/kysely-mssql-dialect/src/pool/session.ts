/** A pinned connection: one caller's statements and transactions, one at a time. */
import type { IsolationLevel } from 'kysely'
import { MssqlError, type Outcome } from '../errors.ts'
import type { RepeatRule, SessionRpc, Statement, StatementResult } from '../wire.ts'
import { pause, soon } from './backoff.ts'
import type { PooledConnection } from './connection.ts'
import type { PoolCore } from './core.ts'
import { asksForPause, isWorn, judge, type Place, RequestFailure } from './failure.ts'
import { Turns } from './turns.ts'

/** A request that is given its connection and its time. */
type Run<T> = (connection: PooledConnection, timeoutMs: number) => Promise<T>

/**
 * Takes a connection at its first statement and holds it until it is released, or until nobody
 * called it for a while. Kysely takes a session for every query, and one for a whole transaction.
 */
export class Session implements SessionRpc {
  readonly #core: PoolCore
  readonly #turns: Turns
  #connection: PooledConnection | null = null
  #inTransaction = false
  /** Whether a statement ran on the connection, so that another one would not be the same. */
  #used = false
  /** Whether the connection may hold something that its next user must not meet. */
  #touched = false
  /** Whether the connection went away after it was used. The session then takes no other. */
  #lost = false
  #cancelled = false
  /** Whether a statement is in flight that writes nothing unless someone commits it. */
  #stoppable = false

  constructor(core: PoolCore, onEnd: () => void = () => {}) {
    this.#core = core
    this.#turns = new Turns(core.config.sessionIdleTimeoutMs, () => {
      this.#letGo()
      onEnd()
    })
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
      this.#inTransaction = false
      // Where the connection is gone, or the server rolled back by itself, nothing is left to do. A
      // rollback that fails must not hide why it was asked for; closing the connection is one, too.
      if (connection?.inTransaction && !connection.closed) {
        await connection
          .rollback(null, this.#core.config.requestTimeoutMs)
          .catch(() => connection.close())
      }
      return null
    })
  }

  savepoint(name: string): Promise<Outcome<null>> {
    return this.#next(async () => {
      await this.#once((connection, ms) => connection.savepoint(name, ms))
      return null
    })
  }

  /** Stops the call that is being worked on, also where its statement is not sent yet. */
  async cancel(): Promise<void> {
    this.#cancelled = this.#turns.working
    this.#connection?.cancel()
  }

  /** Over RPC this is called too when the caller goes away, which then waits for no result. */
  [Symbol.dispose](): void {
    if (this.#stoppable) this.cancel()
    this.#turns.end('released')
  }

  /** Outside a transaction: again, on another connection if need be, where that is safe. */
  async #repeating<T>(rule: RepeatRule, run: Run<T>): Promise<T> {
    const { config, backoff } = this.#core
    const deadline = Date.now() + config.deadlineMs
    for (let attempt = 1; ; attempt += 1) {
      const connection = await this.#take()
      this.#assertNotCancelled()
      const place: Place = this.#used ? 'later' : 'first'
      try {
        const result = await run(connection, config.requestTimeoutMs)
        this.#used = true
        return result
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error
        const verdict = judge(error.failure, rule, place)
        const { failure } = error
        const wait = asksForPause(failure) ? backoff(attempt) : soon(attempt, backoff)
        if (!verdict.repeat || Date.now() + wait >= deadline) {
          this.#used = true
          throw verdict.error
        }
        // Its own settings and tables keep a session that used it on its connection.
        if (place === 'first' && isWorn(failure)) this.#discard()
        await pause(wait)
      }
    }
  }

  /** Inside a transaction: once. */
  async #once<T>(run: Run<T>, place: Place = 'transaction'): Promise<T> {
    this.#assertNotCancelled()
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

  /** In its turn, and not cancelled yet. */
  #next<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    return this.#turns.take(() => {
      this.#cancelled = false
      return work()
    })
  }

  #assertNotCancelled(): void {
    if (!this.#cancelled) return
    throw new MssqlError('cancelled', 'The statement was cancelled before it was sent.')
  }

  #discard(): void {
    const connection = this.#connection
    this.#connection = null
    if (connection !== null) this.#core.discard(connection)
  }

  #letGo(): void {
    const connection = this.#connection
    this.#connection = null
    if (connection !== null) this.#core.release(connection, this.#touched)
  }
}
