/** The relay's answers to HTTP requests, over a pool in this process. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Outcome, toOutcome } from '../errors.ts'
import type { MssqlPool } from '../pool/pool.ts'
import { encode } from './codec.ts'
import { Replays } from './replays.ts'
import { BadRequest, MAX_BODY_BYTES, type RelayRequest, readRequest } from './request.ts'
import { Sessions } from './sessions.ts'
import { isSigned, SIGNED_HEADERS, type Signed } from './signature.ts'

/** Requests that are carried out, or wait for a connection, at the same time. */
const MOST_AT_ONCE = 100

/** Why a request was not carried out; nothing of it ran. */
export type Refusal = 'signature' | 'time' | 'replay' | 'request' | 'too_large' | 'busy' | 'absent'

const STATUS: Record<Refusal, number> = {
  signature: 401,
  time: 401,
  replay: 409,
  request: 400,
  too_large: 413,
  busy: 503,
  absent: 404,
}

/** What is told of a request: how it ended and how long it took, and nothing of what it was about. */
export type RelayLog = { path: string; ms: number; code: string; number: number | null }

export type RelayOptions = {
  pool: MssqlPool
  key: CryptoKey
  log: (entry: RelayLog) => void
  /** Milliseconds since 1970. */
  now?: () => number
}

class Refused extends Error {
  readonly why: Refusal

  constructor(why: Refusal, message: string = why) {
    super(message)
    this.why = why
  }
}

/** A listener for `http.createServer` and `https.createServer`. */
export function relayHandler({ pool, key, log, now = Date.now }: RelayOptions) {
  const replays = new Replays(now)
  const sessions = new Sessions(pool)
  let underWay = 0

  async function take(request: IncomingMessage): Promise<RelayRequest> {
    const path = pathOf(request)
    if (underWay >= MOST_AT_ONCE) throw new Refused('busy')
    const body = await readBody(request)
    const signed = signedBy(request)
    if (!(await isSigned(key, path, body, signed))) throw new Refused('signature')
    const refused = replays.refusalOf(signed)
    if (refused !== null) throw new Refused(refused)
    return readRequest(path, Buffer.from(body).toString('utf8'))
  }

  function carryOut(asked: RelayRequest, response: ServerResponse): Promise<Outcome<unknown>> {
    switch (asked.path) {
      case '/v1/batch':
        return pool.batch(asked.statements, asked.options)
      case '/v1/session':
        response.on('close', () => response.writableEnded || sessions.cancel(asked.id))
        return sessions.call(asked.id, asked.call)
      case '/v1/execute': {
        const session = pool.session()
        // Whoever asked may have gone away: then a read is stopped, and a write is not.
        response.on('close', () => session[Symbol.dispose]())
        return session.execute(asked.statement)
      }
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET' && request.url === '/health')
      return answer(response, 200, { ok: true })
    const begun = now()
    let ended: { code: string; number: number | null }
    underWay += 1
    try {
      const asked = await take(request)
      // At once, so that the caller knows that it was taken, however long the database takes. With a
      // space before the JSON, because there are proxies that keep headers until something follows.
      response.writeHead(200, HEADERS).write(' ')
      const outcome = await toOutcome(async () => carryOut(asked, response)).then(flat)
      ended = outcome.ok ? { code: 'ok', number: null } : outcome.error
      response.end(encode(outcome))
    } catch (error) {
      ended = { code: codeOf(error), number: null }
      refuse(request, response, error)
    } finally {
      underWay -= 1
    }
    log({
      path: ended.code === 'absent' ? '?' : (request.url ?? '?'),
      ms: now() - begun,
      code: ended.code,
      number: ended.number,
    })
  }
}

const HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' }

function flat(outcome: Outcome<Outcome<unknown>>): Outcome<unknown> {
  return outcome.ok ? outcome.value : outcome
}

const PATHS: ReadonlyArray<string> = ['/v1/execute', '/v1/batch', '/v1/session']

function pathOf({ method, url }: IncomingMessage): RelayRequest['path'] {
  if (method === 'POST' && url !== undefined && PATHS.includes(url))
    return url as RelayRequest['path']
  throw new Refused('absent')
}

function signedBy({ headers }: IncomingMessage): Signed {
  const read = (name: keyof Signed) => {
    const value = headers[SIGNED_HEADERS[name]]
    // A signature that is no hexadecimal would be read as a shorter one.
    if (typeof value === 'string' && /^[0-9a-f-]{1,64}$/.test(value)) return value
    throw new Refused('signature')
  }
  return { time: read('time'), nonce: read('nonce'), signature: read('signature') }
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Array<Uint8Array> = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > MAX_BODY_BYTES) throw new Refused('too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function codeOf(error: unknown): Refusal | 'fault' {
  if (error instanceof Refused) return error.why
  return error instanceof BadRequest ? 'request' : 'fault'
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const code = codeOf(error)
  // What was begun may have been carried out: an answer that breaks off says so.
  if (code === 'fault' || response.headersSent) {
    response.destroy()
    return
  }
  // What is left of the body is not waited for.
  response.setHeader('connection', 'close')
  answer(response, STATUS[code], { refused: code, message: (error as Error).message })
  request.resume()
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, HEADERS).end(JSON.stringify(body))
}
