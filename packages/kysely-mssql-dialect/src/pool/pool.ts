/** A pool of connections to one database, in this process. */
import { type Outcome, toOutcome } from '../errors.ts'
import type { BatchOptions, PoolRpc, Statement, StatementResult } from '../wire.ts'
import { runBatch } from './batch.ts'
import { checkConfig, type MssqlPoolConfig } from './config.ts'
import { PoolCore } from './core.ts'
import { Session } from './session.ts'

/**
 * Holds the connections. In Workers it lives in a Durable Object (`mssqlPool`), because a socket
 * cannot outlast the request that opened it anywhere else; in Node it can be used as it is. Throws
 * `config` for a setting that is missing, unknown or unsafe.
 *
 * @example
 * const pool = new MssqlPool({ server, database, authentication: { type: 'sql', user, password } })
 * const db = new Kysely<Database>({ dialect: new WorkersMssqlDialect({ pool }) })
 */
export class MssqlPool implements PoolRpc {
  readonly #core: PoolCore
  #closed: Promise<void> | null = null

  constructor(config: MssqlPoolConfig) {
    this.#core = new PoolCore(checkConfig(config))
  }

  /** Connections that are open now. */
  get size(): number {
    return this.#core.size
  }

  /** `onEnd` is called when it was released, or expired, and its connection given back. */
  session(onEnd: () => void = () => {}): Session {
    return new Session(this.#core, onEnd)
  }

  batch(
    statements: Array<Statement>,
    options: BatchOptions = {},
  ): Promise<Outcome<Array<StatementResult>>> {
    return toOutcome(() => runBatch(this.#core, statements, options))
  }

  /** Closes every connection, after what is in flight. A second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#core.close()
    return this.#closed
  }
}
