/** Webhooks, as a person keeps them, and what is left to be told to each. */
import { Webhook as Signer } from 'standardwebhooks'
import { addMs } from '#shared/local-time.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { auditQuery } from '../audit.ts'
import { type Context, newId } from '../context.ts'
import { toTransactions } from '../parts/read.ts'
import { transactionsAmong } from '../queries/transactions.ts'
import type { Changes } from '../types/audit.ts'
import type { Author } from '../types/common.ts'
import type { Transaction } from '../types/transaction.ts'
import { collect } from './collect.ts'
import { newDelivery } from './new-delivery.ts'
import * as queries from './queries.ts'
import { type Delivery, EVENTS, MOST_WEBHOOKS, type Webhook, type WebhookEvent } from './schema.ts'

/** One attempt that is this caller's to make. */
export type Attempt = {
  delivery: { id: string; event: WebhookEvent | 'test'; createdAt: string; attempts: number }
  webhook: { id: string; url: string; secret: string }
  /** Transactions or mails that it tells of. */
  subjects: Array<string>
}

/** How an attempt went. `answer`: a status, or a word of a closed set. */
export type Attempted = { isDelivered: boolean; isGone: boolean; answer: string }

export type WebhookStore = {
  list(): Promise<Array<Webhook>>
  get(id: string): Promise<Webhook | null>
  /** The secret is told now and never again. Null: there are too many. */
  create(
    webhook: { url: string; events: ReadonlyArray<WebhookEvent> },
    by: Author,
  ): Promise<{ webhook: Webhook; secret: string } | null>
  /** Null: there is none. */
  update(
    id: string,
    patch: {
      url?: string | undefined
      events?: ReadonlyArray<WebhookEvent> | undefined
      paused?: boolean | undefined
    },
    by: Author,
  ): Promise<Webhook | null>
  /** False: there was none. */
  remove(id: string, by: Author): Promise<boolean>
  /** The newest first. */
  deliveries(id: string): Promise<Array<Delivery>>
  /** Something to try it with. False: there is none. */
  test(id: string): Promise<boolean>
  /** Whether there is anybody to tell. */
  isUsed(): Promise<boolean>
  /** Notes what each is to be told of; whether there is more. */
  collect(): Promise<boolean>
  /** The attempts that are due, taken for this caller. */
  due(limit: number): Promise<Array<Attempt>>
  attempted(attempt: Attempt, outcome: Attempted): Promise<void>
  /** Whether anything is to be tried, now or later. */
  isPending(): Promise<boolean>
  /** With these ids, deleted ones too; at most 90. */
  transactions(ids: Array<string>): Promise<Array<Transaction>>
}

const SHOWN = 50
/** An attempt that says nothing for so long is tried again. */
const LEASE_MS = 5 * 60_000
/** Minutes after the first, second, … attempt; then it is given up. About three days. */
const RETRIES = [5, 30, 120, 300, 600, 840, 1200, 1200]
/** Failures in a row after which a webhook is asleep or gone. */
const MOST_FAILURES = 20

export function createWebhooks(context: Context): WebhookStore {
  const { database, config } = context
  const db = camel(database.kysely)

  async function change(
    id: string,
    values: Parameters<typeof queries.changeWebhook>[2],
    changes: Changes,
    by: Author,
  ): Promise<void> {
    await database.batch([
      queries.changeWebhook(db, id, { ...values, updatedAt: config.now() }).compile(),
      auditQuery(context, by, {
        action: 'webhook.update',
        subject: 'webhook',
        subjectId: id,
        changes,
      }),
    ])
  }

  async function get(id: string): Promise<Webhook | null> {
    const row = await queries.webhookById(db, id).executeTakeFirst()
    return row ? toWebhook(row) : null
  }

  const later = (ms: number) => addMs(config.now(), ms)

  return {
    get,
    async list() {
      return (await queries.listWebhooks(db).execute()).map(toWebhook)
    },
    async create({ url, events }, by) {
      const all = await queries.listWebhooks(db).execute()
      if (all.length >= MOST_WEBHOOKS) return null
      const now = config.now()
      const secret = newSecret()
      const row = {
        id: newId(),
        kind: 'url',
        person: by.person,
        url,
        secret,
        events: inOrder(events).join(' '),
        createdAt: now,
        updatedAt: now,
        toldUntil: now,
        failures: 0,
        pausedAt: null,
        pausedWhy: null,
      }
      await database.batch([
        queries.addWebhook(db, row).compile(),
        auditQuery(context, by, {
          action: 'webhook.create',
          subject: 'webhook',
          subjectId: row.id,
          changes: { host: [null, new URL(url).host], events: [null, row.events] },
        }),
      ])
      return { webhook: toWebhook(row), secret }
    },
    async update(id, { url, events, paused }, by) {
      const before = await get(id)
      if (!before) return null
      const now = config.now()
      const isPaused = before.pausedAt !== null
      const resumed = { pausedAt: null, pausedWhy: null, failures: 0, toldUntil: now }
      await change(
        id,
        {
          ...(url === undefined ? {} : { url }),
          ...(events === undefined ? {} : { events: inOrder(events).join(' ') }),
          ...(paused === true && !isPaused ? { pausedAt: now, pausedWhy: 'person' } : {}),
          ...(paused === false && isPaused ? resumed : {}),
        },
        {
          ...(url === undefined ? {} : { host: [new URL(before.url).host, new URL(url).host] }),
          ...(events === undefined
            ? {}
            : { events: [before.events.join(' '), inOrder(events).join(' ')] }),
          ...(paused === undefined ? {} : { paused: [String(isPaused), String(paused)] }),
        },
        by,
      )
      return get(id)
    },
    async remove(id, by) {
      const before = await get(id)
      if (!before) return false
      await database.batch([
        ...queries.removeWebhook(db, id).map((query) => query.compile()),
        auditQuery(context, by, {
          action: 'webhook.remove',
          subject: 'webhook',
          subjectId: id,
          changes: { host: [new URL(before.url).host, null] },
        }),
      ])
      return true
    },
    async deliveries(id) {
      return (await queries.deliveriesOf(db, id, SHOWN).execute()).map(toDelivery)
    },
    async test(id) {
      if (!(await get(id))) return false
      const now = config.now()
      await database.batch([queries.addDelivery(db, newDelivery(id, 'test', now)).compile()])
      return true
    },
    isUsed: async () => (await queries.listWebhooks(db).execute()).length > 0,
    collect: () => collect(context),
    async due(limit) {
      const rows = await queries.dueDeliveries(db, config.now(), limit).execute()
      const taken: Array<Attempt> = []
      for (const row of rows) {
        const attempts = toInteger(row.attempts)
        const claim = queries.claimDelivery(db, row.id, attempts, later(LEASE_MS))
        if ((await claim.executeTakeFirstOrThrow()).numUpdatedRows !== 1n) continue
        const webhook = await queries.webhookById(db, row.webhookId).executeTakeFirst()
        if (!webhook) continue
        const subjects = await queries.subjectsOf(db, row.id).execute()
        const { id, url, secret } = webhook
        taken.push({
          delivery: {
            id: row.id,
            event: row.event as WebhookEvent,
            createdAt: row.createdAt,
            attempts: attempts + 1,
          },
          webhook: { id, url, secret },
          subjects: subjects.map(({ subjectId }) => subjectId),
        })
      }
      return taken
    },
    async attempted({ delivery, webhook }, { isDelivered, isGone, answer }) {
      const wait = RETRIES[delivery.attempts - 1]
      const isOver = isDelivered || wait === undefined
      const row = await queries.webhookById(db, webhook.id).executeTakeFirst()
      if (!row) return
      const failures = isDelivered ? 0 : toInteger(row.failures) + 1
      const isPaused = !isDelivered && (isGone || failures >= MOST_FAILURES)
      await database.batch([
        queries
          .changeDelivery(db, delivery.id, {
            answer,
            deliveredAt: isDelivered ? config.now() : null,
            nextAt: isOver ? null : later(wait * 60_000),
          })
          .compile(),
        queries
          .changeWebhook(db, webhook.id, {
            failures,
            ...(isPaused
              ? { pausedAt: config.now(), pausedWhy: isGone ? 'gone' : 'failures' }
              : {}),
          })
          .compile(),
      ])
    },
    async transactions(ids) {
      if (ids.length === 0) return []
      return toTransactions(context, await transactionsAmong(database.kysely, ids).execute())
    },
    async isPending() {
      return (await queries.anyPending(db).executeTakeFirst()) !== undefined
    },
  }
}

/** 32 random bytes, as Standard Webhooks writes a secret. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const secret = `whsec_${btoa(String.fromCharCode(...bytes))}`
  // Throws for a secret that it could not sign with.
  new Signer(secret)
  return secret
}

function inOrder(events: ReadonlyArray<WebhookEvent>): Array<WebhookEvent> {
  return EVENTS.filter((event) => events.includes(event))
}

function toWebhook(row: CamelRow<'webhook'>): Webhook {
  const { id, url, createdAt, pausedAt } = row
  return {
    id,
    url,
    events: row.events.split(' ') as Array<WebhookEvent>,
    createdAt,
    failures: toInteger(row.failures),
    pausedAt,
    pausedWhy: row.pausedWhy as Webhook['pausedWhy'],
  }
}

function toDelivery(row: CamelRow<'webhookDelivery'>): Delivery {
  const { id, createdAt, deliveredAt, nextAt, answer } = row
  const event = row.event as Delivery['event']
  return { id, event, createdAt, deliveredAt, nextAt, answer, attempts: toInteger(row.attempts) }
}
