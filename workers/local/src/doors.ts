/**
 * The doors that `npm start` uses and nobody else: they take a secret made anew at each start.
 * Mail comes in here and not by wrangler's own /cdn-cgi/local/email, which takes no more than 1 MiB
 * and no mail without a Message-ID.
 */
import { Hono } from 'hono'
import type { Row } from '#shared/backup/hash.ts'
import type { DemoBudget } from '#shared/demo.ts'
import { errorFields, log } from '#shared/log.ts'
import type { LocalEnv } from './env.ts'
import { incomingMail } from './incoming.ts'

export const DOORS = '/_local'
export const SECRET_HEADER = 'x-local-secret'
/** On every request that came by the site's one door: see scripts/start/front.ts. */
export const FRONT_HEADER = 'x-local-front'

/** Milliseconds by which the time of a trigger may differ from the clock; a start owes half an hour at most. */
const CLOCK_TOLERANCE = 60 * 60_000

/** What became of a mail; any other answer means that the sender has to try again. */
export type Delivery = { rejected: string | null }

export const doors = new Hono<{ Bindings: LocalEnv }>().basePath(DOORS)

doors.use(async (c, next) => {
  const expected = c.env.LOCAL_SECRET
  const given = c.req.header(SECRET_HEADER)
  if (!expected || !given || !(await equal(expected, given))) return c.notFound()
  return next()
})

doors.get('/admits', async (c) => {
  return c.json({ admits: await c.env.LEDGER.admits(c.req.query('to') ?? '') })
})

doors.get('/settings', async (c) => c.json(await c.env.LEDGER.settings()))

doors.post('/mail', async (c) => {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  const envelope = { from: c.req.query('from') ?? '', to: c.req.query('to') ?? '' }
  let rejected: string | null = null
  const mail = incomingMail(envelope, bytes, (reason) => {
    rejected = reason
  })
  await c.env.EMAIL_INGEST.email(mail)
  return c.json({ rejected } satisfies Delivery)
})

doors.post('/scheduled', async (c) => {
  const { cron, scheduledTime } = await c.req.json<{ cron: string; scheduledTime: number }>()
  if (!(Math.abs(scheduledTime - Date.now()) <= CLOCK_TOLERANCE)) {
    return c.json({ error: 'the time is far from the clock' }, 400)
  }
  await c.env.SCHEDULER.scheduled({ cron, scheduledTime })
  return c.json({ done: true })
})

doors.get('/unlabelled', async (c) => {
  const first = await c.env.LEDGER.unlabelled(null, 1)
  return c.json({ isAny: first.length > 0 })
})

doors.post('/demo', async (c) => {
  const { budgets } = await c.req.json<{ budgets: Array<DemoBudget> }>()
  await c.env.TOKENS.beginDemo(budgets)
  return c.json({ done: true })
})

doors.post('/token', async (c) => {
  const { title } = await c.req.json<{ title: string }>()
  return c.json({ token: await c.env.TOKENS.issue(title) })
})

doors.post('/backup', async (c) => {
  const { ask, table = '', after = null, rows = [] } = await c.req.json<BackupQuestion>()
  const { BACKUPS } = c.env
  if (ask === 'state') return c.json(await BACKUPS.state())
  if (ask === 'rows') return c.json(await BACKUPS.rows(table, after))
  if (ask === 'begin') {
    const { isEmpty, isRestoring } = await BACKUPS.state()
    if (!isEmpty && !isRestoring) return c.json({ error: 'not empty' }, 409)
    await BACKUPS.begin()
  } else if (ask === 'load') await BACKUPS.load(table, rows)
  else await BACKUPS.end()
  return c.json({})
})

/** What `npm run backup` and `npm run restore` ask. */
export type BackupQuestion = {
  ask: 'state' | 'rows' | 'begin' | 'load' | 'end'
  table?: string
  after?: Array<string | number> | null
  rows?: Array<Row>
}

// The reason may quote a mail: it goes to nobody, and the log has its name.
doors.onError((error, c) => {
  log('error', 'door_failed', { path: c.req.path, ...errorFields(error) })
  return c.json({ error: 'the worker behind this failed' }, 500)
})

/** Whether a request came by the front; there is none where the workers were started by hand. */
export async function cameByFront(request: Request, env: LocalEnv): Promise<boolean> {
  if (!env.FRONT_SECRET) return true
  return equal(env.FRONT_SECRET, request.headers.get(FRONT_HEADER) ?? '')
}

/** Compares hashes, so that the time it takes says nothing about the secret. */
async function equal(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([sha256(a), sha256(b)])
  return crypto.subtle.timingSafeEqual(left, right)
}

function sha256(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}
