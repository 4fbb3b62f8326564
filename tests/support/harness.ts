/**
 * A whole tracker for a test: the six workers in workerd with a fresh D1, an OpenID provider and an
 * outbox. Everything is real but Workers AI and Email Sending, for which workers/local answers.
 *
 *   const tracker = await startTracker()
 *   await tracker.sendMail(rawMail)                        // { rejected: null }
 *   await tracker.runCron('58 * * * *', new Date('…Z'))    // the scheduler's handler has run
 *   tracker.outbox                                         // summaries that were sent
 *   const response = await tracker.apiFetch('/api/transactions')
 *   const cookie = await tracker.signIn()                  // for requests as a browser
 *   const jwt = await tracker.accessToken({ scp: 'Ledger.Read' })   // as Entra ID issues one
 *   await tracker.close()                                  // or: await using tracker = …
 *
 * Faults: `bindings: { 'email-ingest': { LABELER: 'down' } }, workers: [{ config: … named down }]`
 * puts a worker of the test's own behind a binding; `settings: { ALLOWED_PEOPLE: '' }` changes what
 * the workers are told.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JWTPayload } from 'jose'
import type { Miniflare } from 'miniflare'
import {
  type Identity,
  type IdentityKeys,
  newIdentityKeys,
  startIdentity,
} from '../../scripts/start/identity.ts'
import { startOutbox } from '../../scripts/start/outbox.ts'
import { freePort } from '../../scripts/start/ports.ts'
import { copyLedger } from '../../scripts/start/prebuilt.ts'
import { LOCAL_PERSON, workerSettings } from '../../scripts/start/settings.ts'
import {
  inOrderOfEmptying,
  migrationStatements,
} from '../../workers/gateway/src/database/testing/migrations.ts'
import { type Delivery, DOORS, SECRET_HEADER } from '../../workers/local/src/doors.ts'
import type { OutgoingMail } from '../../workers/local/src/outbox.ts'
import { signAccessToken } from './access-token.ts'
import { signInWithFetch } from './sign-in.ts'
import { startWorkers, type WorkersOptions } from './workers.ts'

export { LOCAL_PERSON }

const root = join(import.meta.dirname, '../..')

export type TrackerOptions = Pick<WorkersOptions, 'workers' | 'bindings'> & {
  /** Over the settings of `workerSettings`; the time zone is Etc/UTC unless told here. */
  settings?: Record<string, string>
  /** Puts rows into the folder that has the empty ledger, before the workers are there. */
  filled?: (folder: string) => Promise<void>
}

export type MailOptions = {
  /** Envelope; the recipient is the ledger's address unless told here. */
  from?: string
  to?: string
}

export type Tracker = {
  url: URL
  /** The workers themselves, for what is not below. */
  miniflare: Miniflare
  /** The address to forward to. */
  forwardTo: string
  /** The port of this machine at which a webhook may be received. */
  webhookPort: number
  /** What was sent, oldest first. */
  outbox: Array<OutgoingMail>
  /** The personal token of `apiFetch`. */
  token(): Promise<string>
  /** As an SMTP client would; throws where the client would get a 4xx and try again. */
  sendMail(raw: string | Uint8Array, options?: MailOptions): Promise<Delivery>
  runCron(cron: string, scheduledTime: Date): Promise<void>
  /** With a personal token that may read and write; follows no redirect. */
  apiFetch(path: string, init?: RequestInit): Promise<Response>
  /** What the provider's page asks a new browser for; good once. */
  signInKey(): string
  /** Signs in as LOCAL_PERSON by the real provider; the value of a Cookie header. */
  signIn(returnTo?: string, language?: string): Promise<string>
  /** An access token of the directory for this ledger's API; `claims` over what Entra writes. */
  accessToken(claims?: JWTPayload): Promise<string>
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** A tracker of the test's own, as `options` have it. */
export async function startTracker(options: TrackerOptions = {}): Promise<Tracker> {
  return open(await start(options))
}

/** The one that `sharedTracker` gives, while nobody has it: a start takes seconds of the processor. */
let idle: Running | null = null

/**
 * A tracker without options that files of one process use one after another, each from an empty
 * ledger. A test that changes the tracker itself, and not only what it keeps, starts its own.
 */
export async function sharedTracker(): Promise<Tracker> {
  const running = idle ?? (await start({}))
  if (running === idle) await empty(running)
  idle = null
  const close = async () => {
    if (idle === null) idle = running
    else await running.close()
  }
  return open({ ...running, close })
}

/** Nothing in its ledger, and nothing sent. */
async function empty({ miniflare, outbox }: Running): Promise<void> {
  const { DB } = await miniflare.getBindings<{ DB: D1Database }>('gateway')
  const tables = inOrderOfEmptying(migrationStatements(join(root, 'sql/d1')))
  await DB.batch(tables.map((table) => DB.prepare(`delete from ${table}`)))
  outbox.length = 0
}

type Running = Pick<Tracker, 'url' | 'miniflare' | 'webhookPort' | 'outbox' | 'close'> & {
  keys: IdentityKeys
  identity: Identity
  localSecret: string
}

async function start(options: TrackerOptions): Promise<Running> {
  const keys = await newIdentityKeys()
  const identity = await startIdentity(keys, LOCAL_PERSON)
  const outbox: Array<OutgoingMail> = []
  const localSecret = crypto.randomUUID()
  const taker = await startOutbox(localSecret, async (mail) => `<${outbox.push(mail)}@test>`)
  const webhookPort = await freePort('webhooks', 0)
  const vars = {
    ...workerSettings({
      site: 'http://127.0.0.1',
      timeZone: 'Etc/UTC',
      authority: identity.authority,
      clientSecret: keys.clientSecret,
      localSecret,
      outboxUrl: taker.url,
    }),
    WEBHOOK_HOSTS: `127.0.0.1:${webhookPort}`,
    ...options.settings,
  }
  const state = await mkdtemp(join(tmpdir(), 'ledger-'))
  await copyLedger(state)
  await options.filled?.(state)
  const { miniflare, said } = await startWorkers({ ...options, vars, state })
  const close = async () => {
    await miniflare.dispose()
    await Promise.all([identity.close(), taker.close()])
    await rm(state, { recursive: true, force: true })
  }
  try {
    const url = await miniflare.ready
    return { url, miniflare, webhookPort, outbox, keys, identity, localSecret, close }
  } catch (error) {
    console.error(said.join('\n'))
    await close()
    throw error
  }
}

/** As a test uses it, with what it is told at its door. */
async function open(running: Running): Promise<Tracker> {
  const { url, miniflare, webhookPort, outbox, keys, identity, localSecret, close } = running
  const door = async (path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, [SECRET_HEADER]: localSecret }
    const response = await fetch(new URL(DOORS + path, url), { ...init, headers })
    if (!response.ok) throw new Error(`${path.split('?')[0]} answered ${response.status}`)
    return response.json()
  }
  const { forwardTo } = (await door('/settings')) as { forwardTo: string }
  let issued: Promise<string> | null = null
  const token = () => {
    issued ??= door('/token', { method: 'POST', body: JSON.stringify({ title: 'test' }) }).then(
      (answer) => (answer as { token: string }).token,
    )
    return issued
  }
  return {
    url,
    miniflare,
    forwardTo,
    webhookPort,
    outbox,
    token,
    async sendMail(raw, { from = 'alerts@bank.example', to = forwardTo } = {}) {
      const query = new URLSearchParams({ from, to })
      const body = typeof raw === 'string' ? raw : new Blob([raw as Uint8Array<ArrayBuffer>])
      return (await door(`/mail?${query}`, { method: 'POST', body })) as Delivery
    },
    async runCron(cron, scheduledTime) {
      await (await miniflare.getWorker('scheduler')).scheduled({ cron, scheduledTime })
    },
    async apiFetch(path, init = {}) {
      const headers = new Headers(init.headers)
      headers.set('authorization', `Bearer ${await token()}`)
      return fetch(new URL(path, url), { redirect: 'manual', ...init, headers })
    },
    signInKey: identity.key,
    signIn: (returnTo = '/', language) => signInWithFetch(url, returnTo, identity.key(), language),
    accessToken: (claims = {}) => signAccessToken(keys, identity.authority, claims),
    close,
    [Symbol.asyncDispose]: close,
  }
}
