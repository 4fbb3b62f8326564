/** The connections themselves: made when needed, checked before they are given out, closed when idle. */
import { Pool, TimeoutError } from 'tarn'
import { MssqlError } from '../errors.ts'
import type { Statement } from '../wire.ts'
import { type Backoff, exponential } from './backoff.ts'
import type { CheckedConfig } from './config.ts'
import { connect } from './connect.ts'
import type { PooledConnection } from './connection.ts'
import { cachedToken } from './token.ts'

/** A connection unused for longer is asked whether it lives: Azure's gateway drops idle ones silently. */
const ASK_AFTER_IDLE_MS = 5_000

/** How long the answer to that may take. Then all that were idle that long are given up. */
const ANSWER_MS = 2_000

/** How long a rollback or a reset may take. */
const SMALL_REQUEST_MS = 5_000

/** How often idle connections are looked at. */
const REAP_INTERVAL_MS = 1_000

/** tarn's clocks run a little longer than ours, so that the error is the one that says why. */
const GRACE_MS = 1_000

const QUESTION: Statement = { sql: 'select 1', parameters: [], repeat: 'always' }

export class PoolCore {
  readonly config: CheckedConfig
  readonly backoff: Backoff
  readonly #pool: Pool<PooledConnection>
  /** When a connection last turned out dead: older ones went over the same network. */
  #foundDeadAt = 0

  constructor(config: CheckedConfig) {
    this.config = config
    this.backoff = exponential(config.retryDelayMs)
    const { authentication } = config
    const token = authentication.type === 'entra' ? cachedToken(authentication.token) : null
    const limit = config.deadlineMs + config.connectTimeoutMs + GRACE_MS
    this.#pool = new Pool<PooledConnection>({
      min: 0,
      max: config.maxConnections,
      idleTimeoutMillis: config.idleTimeoutMs,
      reapIntervalMillis: Math.min(REAP_INTERVAL_MS, config.idleTimeoutMs),
      createTimeoutMillis: limit,
      acquireTimeoutMillis: limit,
      propagateCreateError: true,
      create: () => connect(config, token, this.backoff),
      destroy: (connection) => connection.close(),
      // tarn awaits it, though its types do not say so.
      validate: ((connection: PooledConnection) => this.#isAlive(connection)) as never,
    })
  }

  /** How many connections are open, given out or not. */
  get size(): number {
    return this.#pool.numUsed() + this.#pool.numFree()
  }

  async acquire(): Promise<PooledConnection> {
    try {
      return await this.#pool.acquire().promise
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error
      throw new MssqlError(
        'pool_exhausted',
        `All ${this.config.maxConnections} connections were busy for ${this.config.deadlineMs} ms.`,
      )
    }
  }

  /**
   * Gives a connection back: an open transaction is rolled back, and with `reset` everything else
   * that its user left behind is cleared, before anyone else gets it.
   */
  release(connection: PooledConnection, reset: boolean): void {
    if (connection.closed || !(reset || connection.inTransaction)) {
      this.#pool.release(connection)
      return
    }
    clear(connection, reset)
      // What cannot be cleared is not used again.
      .catch(() => connection.close())
      .finally(() => this.#pool.release(connection))
  }

  /** Gives a connection back that nobody is to use again. */
  discard(connection: PooledConnection): void {
    connection.close()
    this.#pool.release(connection)
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  async #isAlive(connection: PooledConnection): Promise<boolean> {
    if (!connection.usable || connection.lastUsed < this.#foundDeadAt) return false
    if (Date.now() - connection.lastUsed < ASK_AFTER_IDLE_MS) return true
    if (await answers(connection)) return true
    this.#foundDeadAt = Date.now() - ASK_AFTER_IDLE_MS
    return false
  }
}

async function clear(connection: PooledConnection, reset: boolean): Promise<void> {
  if (connection.inTransaction) await connection.rollback(null, SMALL_REQUEST_MS)
  if (reset) await connection.reset(SMALL_REQUEST_MS)
}

async function answers(connection: PooledConnection): Promise<boolean> {
  const timer = setTimeout(() => connection.close(), ANSWER_MS)
  try {
    await connection.execute(QUESTION, SMALL_REQUEST_MS)
    return true
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
