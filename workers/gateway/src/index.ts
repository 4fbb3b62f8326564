/** The gateway: sign-in, the JSON API, the pages, and the only door to the database. */
import { Hono, type HonoRequest } from 'hono'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { api } from './api/index.ts'
import { answerError, answerNotFound } from './api/problem.ts'
import type { App } from './app.ts'
import { auth } from './auth/routes.ts'
import { calendar } from './calendar/routes.ts'
import { changing, openQuiet } from './database/quiet.ts'
import { openLedger } from './ledger/open.ts'
import { live } from './live/routes.ts'
import { mcp } from './mcp/routes.ts'
import { oauth } from './oauth/routes.ts'
import { pages } from './pages/index.ts'
import { speakTheirLanguage } from './reader-language.ts'
import { tellWebhooks } from './webhooks/tell.ts'

export { SqlPool } from './database/sql-pool.ts'
export { Backups, Ledger, Tokens } from './ledger/rpc.ts'

/** Methods that change nothing a scheduler could have to do with. */
const READS: ReadonlyArray<string> = ['GET', 'HEAD', 'OPTIONS']

/** Whether a request by itself can leave the scheduler or a webhook something to do. */
function mayChange({ method, path }: HonoRequest): boolean {
  // What an assistant asks comes in again from within, as the request of the API that it is.
  return !READS.includes(method) && path !== '/mcp'
}

const app = new Hono<App>()

app.use(requestId())
app.use(speakTheirLanguage)
// The same referrer policy as the site's: without a referrer, a form would hide where it comes from,
// and sign-in refuses such forms.
app.use(secureHeaders({ referrerPolicy: 'same-origin' }))
// Before the ledger is opened: it needs none.
app.route('/live', live)
app.use(async (c, next) => {
  c.set('ledger', openLedger(c.env))
  if (!mayChange(c.req)) {
    await next()
    c.executionCtx.waitUntil(c.var.ledger.recurring.goOn())
    return
  }
  await changing(openQuiet(c.env), next)
  c.executionCtx.waitUntil(tellWebhooks(c.var.ledger, c.env))
})
app.route('/auth', auth)
app.route('/', api)
app.route(
  '/',
  mcp(() => app.fetch),
)
app.route('/', oauth)
app.route('/calendar', calendar)
app.route('/', pages)
app.notFound(answerNotFound)
app.onError(answerError)

export default app
