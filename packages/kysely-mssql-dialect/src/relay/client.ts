/** The pool behind a relay, for whoever cannot reach the database: in Workers, by `fetch`. */
import type { IsolationLevel } from 'kysely'
import { MssqlError, type Outcome } from '../errors.ts'
import type { PoolRpc, SessionRpc, Statement, StatementResult } from '../wire.ts'
import { decode, encode } from './codec.ts'
import type { Refusal } from './handler.ts'
import type { SessionCall } from './request.ts'
import { SIGNED_HEADERS, sign, toKey } from './signature.ts'

export type RelayConfig = {
  /** `https://…`; without TLS only on this machine. */
  url: string
  /** What both sides share: 32 characters or more. */
  secret: string
  /** Milliseconds until the relay says that it has the request. 10 000 unless told. */
  connectTimeoutMs?: number
  /** Milliseconds until it has carried it out. 90 000 unless told: longer than the relay's own deadline. */
  deadlineMs?: number
}

const CONNECT_TIMEOUT_MS = 10_000
const DEADLINE_MS = 90_000

/**
 * A pool for `new WorkersMssqlDialect({ pool: relayPool({ url, secret }) })`. Its errors are those of
 * the pool itself; where no answer comes, what may have been written is an `unknown_outcome`. Outside
 * a transaction each statement is on its own, whichever connection the relay gives it. Throws `config`
 * for an address without TLS and for a secret that is too short.
 *
 * @example
 * const pool = relayPool({ url: 'https://relay.example', secret: env.AZURE_SQL_RELAY_SECRET })
 * const db = new Kysely<Database>({ dialect: new WorkersMssqlDialect({ pool }) })
 */
export function relayPool(config: RelayConfig): PoolRpc {
  const relay = new Relay(config)
  return {
    session: () => new RelaySession(relay),
    batch: (statements, options) =>
      relay.ask<Array<StatementResult>>('/v1/batch', { statements, options }),
  }
}

class Relay {
  readonly #url: string
  readonly #secret: string
  readonly #connectTimeoutMs: number
  readonly #deadlineMs: number
  #key: Promise<CryptoKey> | null = null

  constructor(config: RelayConfig) {
    this.#url = checkedUrl(config.url)
    this.#secret = config.secret
    this.#connectTimeoutMs = config.connectTimeoutMs ?? CONNECT_TIMEOUT_MS
    this.#deadlineMs = config.deadlineMs ?? DEADLINE_MS
  }

  /** Throws where the relay refused it, and anything but an `MssqlError` where no answer came. */
  async ask<T>(path: string, asked: unknown, signal?: AbortSignal): Promise<Outcome<T>> {
    this.#key ??= toKey(this.#secret)
    const body = new TextEncoder().encode(encode(asked))
    const signed = await sign(await this.#key, path, body, Date.now())
    const silence = new AbortController()
    const timer = setTimeout(() => silence.abort(), this.#connectTimeoutMs)
    const signals = [silence.signal, AbortSignal.timeout(this.#deadlineMs)]
    if (signal) signals.push(signal)
    try {
      const response = await fetch(this.#url + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [SIGNED_HEADERS.time]: signed.time,
          [SIGNED_HEADERS.nonce]: signed.nonce,
          [SIGNED_HEADERS.signature]: signed.signature,
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.any(signals),
      })
      clearTimeout(timer)
      const answer = decode(await response.text())
      if (response.status === 200 && isOutcome<T>(answer)) return answer
      throw refused(answer)
    } finally {
      clearTimeout(timer)
    }
  }
}

class RelaySession implements SessionRpc {
  readonly #relay: Relay
  /** Of the transaction that is open; null while there is none. */
  #id: string | null = null
  /** The calls so far: one goes after the other. */
  #last: Promise<unknown> = Promise.resolve()
  #abort = new AbortController()

  constructor(relay: Relay) {
    this.#relay = relay
  }

  execute(statement: Statement): Promise<Outcome<StatementResult>> {
    return this.#next((signal) =>
      this.#id === null
        ? this.#relay.ask('/v1/execute', { statement }, signal)
        : this.#call({ do: 'execute', statement }, signal),
    )
  }

  begin(isolationLevel: IsolationLevel | null): Promise<Outcome<null>> {
    return this.#next((signal) => {
      this.#id = crypto.randomUUID()
      return this.#call({ do: 'begin', isolationLevel }, signal)
    })
  }

  commit(): Promise<Outcome<null>> {
    return this.#next((signal) => this.#ending({ do: 'commit' }, signal))
  }

  rollback(savepoint: string | null): Promise<Outcome<null>> {
    return this.#next((signal) =>
      savepoint === null
        ? this.#ending({ do: 'rollback', savepoint }, signal)
        : this.#call({ do: 'rollback', savepoint }, signal),
    )
  }

  savepoint(name: string): Promise<Outcome<null>> {
    return this.#next((signal) => this.#call({ do: 'savepoint', name }, signal))
  }

  /** The relay stops the statement when its caller goes away. */
  async cancel(): Promise<void> {
    this.#abort.abort(new MssqlError('cancelled', 'The statement was cancelled.'))
    this.#abort = new AbortController()
  }

  /** Not awaited by anybody: what is not released expires. */
  [Symbol.dispose](): void {
    if (this.#id === null) return
    this.#ending({ do: 'release' }).catch(() => {})
  }

  async #ending(call: SessionCall, signal?: AbortSignal): Promise<Outcome<null>> {
    try {
      return await this.#call(call, signal)
    } finally {
      this.#id = null
    }
  }

  async #call<T>(call: SessionCall, signal?: AbortSignal): Promise<Outcome<T>> {
    if (this.#id === null) {
      throw new MssqlError('transaction_aborted', 'No transaction is open.')
    }
    return this.#relay.ask('/v1/session', { id: this.#id, call }, signal)
  }

  #next<T>(work: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const turn = this.#last.then(() => work(this.#abort.signal))
    this.#last = turn.catch(() => {})
    return turn
  }
}

function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}

/** A refusal of the relay's own; any other answer is one of somebody on the way, and says nothing. */
function refused(answer: unknown): Error {
  const { refused = '', message = '' } = Object(answer) as { refused?: Refusal; message?: string }
  switch (refused) {
    case 'signature':
      return new MssqlError('config', 'The relay refused the signature: the secrets differ.')
    case 'time':
      return new MssqlError(
        'pool_unavailable',
        'The relay refused the time of the request: its clock is wrong, or it has just started.',
      )
    case 'request':
      return new MssqlError('statement', `The relay refused the request: ${message}.`)
    case 'too_large':
      return new MssqlError('parameter', 'The request is larger than the relay takes.')
    case 'busy':
      return Object.assign(new Error('the relay is busy'), { overloaded: true })
    default:
      return new Error('the relay gave no answer')
  }
}

function checkedUrl(text: string): string {
  const url = URL.parse(text)
  const isHere = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost'
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)) {
    return url.href.replace(/\/$/, '')
  }
  throw new MssqlError('config', "The relay's address begins with https://")
}
