/** Transactions that a caller holds open over several requests, by the id it gave each. */
import { MssqlError, type Outcome } from '../errors.ts'
import type { MssqlPool } from '../pool/pool.ts'
import type { Session } from '../pool/session.ts'
import type { SessionCall } from './request.ts'

/** Sessions that are remembered; the pool has fewer connections, so more only wait. */
const MOST = 200

export class Sessions {
  readonly #pool: MssqlPool
  readonly #open = new Map<string, Session>()

  constructor(pool: MssqlPool) {
    this.#pool = pool
  }

  /** Carries it out; what ends the transaction ends the session too. */
  async call(id: string, call: SessionCall): Promise<Outcome<unknown>> {
    if (call.do === 'begin') return this.#begin(id, call.isolationLevel)
    const session = this.#open.get(id)
    if (session === undefined) return expired
    switch (call.do) {
      case 'execute':
        return session.execute(call.statement)
      case 'savepoint':
        return session.savepoint(call.name)
      case 'rollback':
        if (call.savepoint !== null) return session.rollback(call.savepoint)
        return this.#end(id, await session.rollback(null))
      case 'commit':
        return this.#end(id, await session.commit())
      case 'release':
        return this.#end(id, { ok: true, value: null })
    }
  }

  /** Stops what the session is doing: whoever asked went away. */
  cancel(id: string): void {
    this.#open.get(id)?.cancel()
  }

  async #begin(id: string, level: Parameters<Session['begin']>[0]): Promise<Outcome<unknown>> {
    if (this.#open.has(id) || this.#open.size >= MOST) return refused
    // One that nobody calls any more rolls back by itself, and is then forgotten here as well.
    const session = this.#pool.session(() => this.#open.delete(id))
    this.#open.set(id, session)
    const outcome = await session.begin(level)
    return outcome.ok ? outcome : this.#end(id, outcome)
  }

  #end<T>(id: string, outcome: Outcome<T>): Outcome<T> {
    this.#open.get(id)?.[Symbol.dispose]()
    return outcome
  }
}

const expired: Outcome<never> = {
  ok: false,
  error: new MssqlError('session_expired', 'The relay has no such session (any more).').toData(),
}

const refused: Outcome<never> = {
  ok: false,
  error: new MssqlError('pool_exhausted', 'The relay takes no more sessions.').toData(),
}
