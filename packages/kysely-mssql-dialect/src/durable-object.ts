/** The Durable Object that holds the pool, so that connections outlast the request that opened them. */
import { DurableObject, RpcTarget } from 'cloudflare:workers'
import type { IsolationLevel } from 'kysely'
import { type Outcome, toOutcome, unwrap } from './errors.ts'
import type { MssqlPoolConfig } from './pool/config.ts'
import type { MssqlPool } from './pool/pool.ts'
import type { Session } from './pool/session.ts'
import type { BatchOptions, SessionRpc, Statement, StatementResult } from './wire.ts'

export type { EntraToken, MssqlPoolConfig, SqlLogin } from './pool/config.ts'
export type { AccessToken, TokenProvider } from './pool/token.ts'

/** What such an object can be asked for, by `WorkersMssqlDialect`. */
export type PoolObject = {
  /** A pinned connection. It is rolled back and given back when the caller lets go of it. */
  session(): SessionTarget
  /** One transaction: every statement or none. */
  batch(
    statements: Array<Statement>,
    options: BatchOptions,
  ): Promise<Outcome<Array<StatementResult>>>
}

/**
 * A Durable Object class whose settings `configure` reads from the environment:
 * `export class SqlPool extends mssqlPool<Env>((env) => ({ server: env.AZURE_SQL_SERVER, … })) {}`.
 * A function and not a method, because every method of the class can be called over RPC.
 *
 * @example
 * export class SqlPool extends mssqlPool<Env>((env) => ({
 *   server: env.AZURE_SQL_SERVER,
 *   database: env.AZURE_SQL_DATABASE,
 *   authentication: { type: 'sql', user: env.AZURE_SQL_USER, password: env.AZURE_SQL_PASSWORD },
 * })) {}
 */
export function mssqlPool<Env>(
  configure: (env: Env) => MssqlPoolConfig,
): new (
  ctx: DurableObjectState,
  env: Env,
) => DurableObject<Env> & PoolObject {
  return class extends DurableObject<Env> implements PoolObject {
    #pool: Promise<MssqlPool> | null = null

    session(): SessionTarget {
      return new SessionTarget(() => this.#open())
    }

    async batch(
      statements: Array<Statement>,
      options: BatchOptions,
    ): Promise<Outcome<Array<StatementResult>>> {
      return toOutcome(async () => unwrap(await (await this.#open()).batch(statements, options)))
    }

    /**
     * Made at the first call, so that a wrong setting is an answer and not a broken object, and
     * loaded then, so that a Worker that never asks does not start slower for it.
     */
    #open(): Promise<MssqlPool> {
      this.#pool ??= import('./pool/pool.ts').then(
        ({ MssqlPool }) => new MssqlPool(configure(this.env)),
      )
      return this.#pool
    }
  }
}

/**
 * A session as a caller in another Worker holds it.
 *
 * @example
 * using session = await env.SQL_POOL.getByName('pool').session()
 */
export class SessionTarget extends RpcTarget implements SessionRpc {
  readonly #open: () => Promise<MssqlPool>
  #session: Promise<Session> | null = null

  constructor(open: () => Promise<MssqlPool>) {
    super()
    this.#open = open
  }

  execute(statement: Statement): Promise<Outcome<StatementResult>> {
    return this.#with((session) => session.execute(statement))
  }

  begin(isolationLevel: IsolationLevel | null): Promise<Outcome<null>> {
    return this.#with((session) => session.begin(isolationLevel))
  }

  commit(): Promise<Outcome<null>> {
    return this.#with((session) => session.commit())
  }

  rollback(savepoint: string | null): Promise<Outcome<null>> {
    return this.#with((session) => session.rollback(savepoint))
  }

  savepoint(name: string): Promise<Outcome<null>> {
    return this.#with((session) => session.savepoint(name))
  }

  async cancel(): Promise<void> {
    await (await this.#session)?.cancel()
  }

  /** Called when the caller let go of it, or went away. */
  [Symbol.dispose](): void {
    this.#session?.then(
      (session) => session[Symbol.dispose](),
      // Never opened, so there is nothing to let go of.
      () => {},
    )
  }

  #with<T>(run: (session: Session) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    this.#session ??= this.#open().then((pool) => pool.session())
    const session = this.#session
    return toOutcome(async () => unwrap(await run(await session)))
  }
}
