/** The API over a ledger in a database, for tests: requests as Ana, who may write unless told. */
import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import type { App } from '../../app.ts'
import { issueToken } from '../../auth/personal-token.ts'
import { startSession } from '../../auth/session.ts'
import { ANA, aLabel, anIntake } from '../../ledger/contract/fixtures.ts'
import {
  type OpenDatabase,
  openTestLedger,
  type TestLedger,
} from '../../ledger/contract/test-ledger.ts'
import type { LedgerStore } from '../../ledger/store.ts'
import { api } from '../index.ts'
import { answerNotFound } from '../problem.ts'
import { faultOf } from './conforms.ts'

export type TestApi = {
  ledger: TestLedger
  /** `body` is sent as JSON; `headers` come on top of the token's. */
  ask(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Response>
  /** The same as Ana, signed in on the site. */
  askSignedIn: TestApi['ask']
  /** A token that may read and write, and one that may only read. */
  token: string
  readToken: string
  /** The API itself, for who asks in another way. */
  app: Hono<App>
}

export async function openTestApi(open: OpenDatabase): Promise<TestApi> {
  const ledger = await openTestLedger(open)
  const app = gatewayOf(ledger)
  const { secret } = await issueToken(ledger.tokens, tokenOf(['read', 'write']), ANA.person)
  const { secret: readToken } = await issueToken(ledger.tokens, tokenOf(['read']), ANA.person)
  const session = await startSession(ledger.sessions, ANA.person, undefined)
  const asking = (credentials: HeadersInit): TestApi['ask'] => {
    return async (method, path, body, headers) => {
      const all = new Headers(credentials)
      if (body !== undefined) all.set('content-type', 'application/json')
      new Headers(headers).forEach((value, name) => {
        all.set(name, value)
      })
      const init = { method, headers: all, body: body === undefined ? null : JSON.stringify(body) }
      const response = await app.request(path, init, { ALLOWED_PEOPLE: ANA.person })
      const fault = await faultOf(method, path, response.clone())
      if (fault !== null) throw new Error(fault)
      return response
    }
  }
  return {
    ledger,
    app,
    token: secret,
    readToken,
    ask: asking({ authorization: `Bearer ${secret}` }),
    askSignedIn: asking({ cookie: `session-80=${session.value}`, origin: 'http://localhost' }),
  }
}

/** What the gateway's index wires around the API. */
export function gatewayOf(ledger: LedgerStore): Hono<App> {
  const app = new Hono<App>()
  app.use(requestId())
  app.use(async (c, next) => {
    c.set('ledger', ledger)
    await next()
  })
  app.route('/', api)
  app.notFound(answerNotFound)
  return app
}

function tokenOf(scopes: Array<'read' | 'write'>) {
  return { title: 'test', scopes, expiresAt: null }
}

/** The same with one transaction, which a mail told of. */
export async function openTestApiWithMail(
  open: OpenDatabase,
): Promise<TestApi & { mailId: string }> {
  const api = await openTestApi(open)
  const { mailId } = await api.ledger.mails.record(anIntake({ labels: [aLabel()] }))
  return { ...api, mailId }
}

/** What a person enters by hand. */
export const ENTRY = {
  amount: '12.00',
  currency: 'USD',
  merchant: 'Flower stall',
  occurredOn: '2026-11-21',
}
