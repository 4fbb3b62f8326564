/** One connection of the pool: what it can do, and whether it still can. */
import type { IsolationLevel } from 'kysely'
import { type Connection, ISOLATION_LEVEL } from 'tedious'
import { MssqlError } from '../errors.ts'
import type { Statement, StatementResult } from '../wire.ts'
import { RequestFailure } from './failure.ts'
import { DEADLOCK, isRefusedForNow, isTransient } from './numbers.ts'
import { runStatement } from './statement.ts'

type Callback = (error: Error | null | undefined) => void

/** How long the server may take to confirm that it stopped; then the connection is given up. */
export const CANCEL_TIMEOUT_MS = 2_000

/** A connection that is logged in. Its requests reject with `RequestFailure`. */
export class PooledConnection {
  readonly #connection: Connection
  readonly #validUntil: number
  #lastUsed = Date.now()
  #stopped: 'timeout' | 'cancelled' | null = null
  /** When the request in flight has to be answered; once it was stopped, when that has to be. */
  #dueAt = Number.POSITIVE_INFINITY
  /** The last error the server told of, which a lost connection may follow. */
  #lastError: { number: number; message: string } | null = null

  /** `validUntil`: when its access token expires, after which it is replaced. */
  constructor(connection: Connection, validUntil = Number.POSITIVE_INFINITY) {
    this.#connection = connection
    this.#validUntil = validUntil
    connection.on('errorMessage', (error: { number: number; message: string }) => {
      this.#lastError = error
    })
    // workerd's timers do not come round while data does not end, so data looks at the clock too.
    connection.socket?.on('data', () => this.#checkTime())
  }

  /** Whether it can be given out, as far as is known without asking the server. */
  get usable(): boolean {
    return !this.#connection.closed && Date.now() < this.#validUntil
  }

  get closed(): boolean {
    return this.#connection.closed
  }

  /** When its last answer came: milliseconds since 1970. */
  get lastUsed(): number {
    return this.#lastUsed
  }

  /** Whether a transaction is open, by what the server last said. */
  get inTransaction(): boolean {
    return this.#connection.inTransaction
  }

  /** The transaction that is open; another one after a statement that ended it and began its own. */
  get transaction(): Uint8Array {
    return this.#connection.currentTransactionDescriptor()
  }

  execute(statement: Statement, timeoutMs: number): Promise<StatementResult> {
    return this.#request(timeoutMs, () => runStatement(this.#connection, statement))
  }

  begin(isolationLevel: IsolationLevel | null, timeoutMs: number): Promise<void> {
    // tedious wants a name with a level; nothing refers to it.
    return this.#call(timeoutMs, (done) =>
      isolationLevel === null
        ? this.#connection.beginTransaction(done)
        : this.#connection.beginTransaction(done, 'kysely', levels[isolationLevel]),
    )
  }

  commit(timeoutMs: number): Promise<void> {
    return this.#call(timeoutMs, (done) => this.#connection.commitTransaction(done))
  }

  rollback(savepoint: string | null, timeoutMs: number): Promise<void> {
    return this.#call(timeoutMs, (done) =>
      this.#connection.rollbackTransaction(done, savepoint ?? ''),
    )
  }

  savepoint(name: string, timeoutMs: number): Promise<void> {
    return this.#call(timeoutMs, (done) => this.#connection.saveTransaction(done, name))
  }

  /** Undoes what a session left behind: open transactions, temporary tables, locks, settings. */
  reset(timeoutMs: number): Promise<void> {
    return this.#call(timeoutMs, (done) => this.#connection.reset(done))
  }

  /** Asks the server to stop the request in flight, which then rejects as `stopped`. */
  cancel(why: 'timeout' | 'cancelled' = 'cancelled'): void {
    if (!this.#connection.cancel()) return
    this.#stopped = why
    this.#dueAt = Date.now() + CANCEL_TIMEOUT_MS
  }

  #checkTime(): void {
    if (Date.now() < this.#dueAt) return
    if (this.#stopped === null) this.cancel('timeout')
    else this.#connection.close()
  }

  close(): Promise<void> {
    if (this.#connection.closed) return Promise.resolve()
    return new Promise((resolve) => {
      this.#connection.once('end', resolve)
      this.#connection.close()
    })
  }

  #call(timeoutMs: number, act: (done: Callback) => void): Promise<void> {
    return this.#request(
      timeoutMs,
      () =>
        new Promise<void>((resolve, reject) => {
          act((error) => (error ? reject(error) : resolve()))
        }),
    )
  }

  /** One request at a time, each within its time from the first byte to the last. */
  async #request<T>(timeoutMs: number, send: () => Promise<T>): Promise<T> {
    this.#stopped = null
    this.#lastError = null
    this.#dueAt = Date.now() + timeoutMs
    const timer = setTimeout(() => this.cancel('timeout'), timeoutMs)
    try {
      return await send()
    } catch (error) {
      throw this.#explain(error)
    } finally {
      clearTimeout(timer)
      this.#dueAt = Number.POSITIVE_INFINITY
      this.#lastUsed = Date.now()
    }
  }

  #explain(error: unknown): RequestFailure | MssqlError {
    if (error instanceof MssqlError) return error
    const { code, number, message } = tellingOf(error)
    if (code === 'EINVALIDSTATE') return new RequestFailure({ kind: 'not_sent' })
    if (code === 'EPARAM') return new MssqlError('parameter', messageOfParameter(message))
    if (code === 'EREQUEST') {
      return new RequestFailure({ kind: 'refused', number: number ?? null, text: message })
    }
    if (this.#stopped !== null) {
      return new RequestFailure({ kind: 'stopped', why: this.#stopped })
    }
    // Some refusals end the connection (40501 is of severity 20), so that no end of the answer comes.
    const last = this.#lastError
    if (last !== null && isRefusedForNow(last.number)) {
      return new RequestFailure({ kind: 'refused', number: last.number, text: last.message })
    }
    return new RequestFailure({ kind: 'lost', number: last?.number ?? null })
  }
}

type TediousError = { code?: string; number?: number; message: string }

/** Of several errors the one that decides what to do, else the first, which the others follow from. */
function tellingOf(error: unknown): TediousError {
  const errors = error instanceof AggregateError ? (error.errors as Array<TediousError>) : []
  const deciding = errors.find(({ number = null }) => number === DEADLOCK || isTransient(number))
  return deciding ?? errors[0] ?? (error as TediousError)
}

/** tedious names the parameter and says what was wrong with it, never its value. */
function messageOfParameter(message: string): string {
  const name = /parameter '(\d+)'/.exec(message)?.[1]
  return name === undefined
    ? 'A parameter does not fit its type.'
    : `Parameter @${name} does not fit its type.`
}

const levels: Record<IsolationLevel, number | undefined> = {
  'read uncommitted': ISOLATION_LEVEL.READ_UNCOMMITTED,
  'read committed': ISOLATION_LEVEL.READ_COMMITTED,
  'repeatable read': ISOLATION_LEVEL.REPEATABLE_READ,
  serializable: ISOLATION_LEVEL.SERIALIZABLE,
  snapshot: ISOLATION_LEVEL.SNAPSHOT,
}
