/** Noting what each webhook is to be told of: what changed since it was told last. */
import { type CamelRow, camel } from '../../database/camel.ts'
import type { Context } from '../context.ts'
import { newDelivery } from './new-delivery.ts'
import * as queries from './queries.ts'
import type { WebhookEvent } from './schema.ts'

/** A delivery tells of at most so many, which D1 takes as parameters of one query. */
const MOST = 80
const MOST_MAILS = 20
/** Rows of five columns that one statement takes. */
const ROWS = 18
/** What was under way while another looked: its time is before, its commit after. */
const OVERLAP_MS = 60_000
/** A mail may begin to wait some time after it came: DNS did not answer, or it was read again. */
const MAIL_OVERLAP_MS = 24 * 60 * 60_000

/** Whether there is more. Two at once note nothing twice: what was told is unique. */
export async function collect(context: Context): Promise<boolean> {
  const webhooks = await queries.listWebhooks(camel(context.database.kysely)).execute()
  let isMore = false
  for (const webhook of webhooks) {
    if (webhook.pausedAt === null && (await collectFor(context, webhook))) isMore = true
  }
  return isMore
}

type Subject = { id: string; version: string; event: WebhookEvent }

async function collectFor(context: Context, webhook: CamelRow<'webhook'>): Promise<boolean> {
  const { database, config } = context
  const db = camel(database.kysely)
  const since = (overlap: number) =>
    new Date(
      Math.max(Date.parse(webhook.toldUntil) - overlap, Date.parse(webhook.createdAt)),
    ).toISOString()
  const now = config.now()
  const wanted = webhook.events.split(' ')
  const changed = await queries
    .untoldTransactions(db, webhook.id, since(OVERLAP_MS), MOST)
    .execute()
  const mails = wanted.includes('mail.waiting')
    ? await queries.untoldMails(db, webhook.id, since(MAIL_OVERLAP_MS), MOST_MAILS).execute()
    : []
  const subjects: Array<Subject> = [
    ...changed.map(({ id, version, createdAt, deletedAt, isKnown }) => ({
      id,
      version,
      event: eventOf(deletedAt, Number(isKnown) === 1 || createdAt < since(OVERLAP_MS)),
    })),
    ...mails.map(({ id }) => ({ id, version: '', event: 'mail.waiting' as const })),
  ]
  if (subjects.length === 0) return false
  const last = changed.at(-1)?.updatedAt ?? webhook.toldUntil
  const isMore = changed.length === MOST
  await database.batch([
    ...deliveriesOf(context, webhook, subjects, now),
    queries
      .changeWebhook(db, webhook.id, { toldUntil: isMore ? last : latest(now, last) })
      .compile(),
  ])
  return isMore || mails.length === MOST_MAILS
}

function eventOf(deletedAt: string | null, isKnown: boolean): WebhookEvent {
  if (deletedAt !== null) return 'transaction.deleted'
  return isKnown ? 'transaction.changed' : 'transaction.recorded'
}

function deliveriesOf(
  { database }: Context,
  webhook: CamelRow<'webhook'>,
  subjects: ReadonlyArray<Subject>,
  now: string,
) {
  const db = camel(database.kysely)
  const wanted = webhook.events.split(' ')
  const deliveries = [...new Set(subjects.map(({ event }) => event))]
    .filter((event) => wanted.includes(event))
    .map((event) => ({ ...newDelivery(webhook.id, event, now), event }))
  const rows = subjects.map(({ id, version, event }) => ({
    webhookId: webhook.id,
    subjectId: id,
    version,
    deliveryId: deliveries.find((one) => one.event === event)?.id ?? null,
    toldAt: now,
  }))
  const parts = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, part) =>
    rows.slice(part * ROWS, (part + 1) * ROWS),
  )
  return [
    ...deliveries.map((row) => queries.addDelivery(db, row).compile()),
    ...parts.map((part) => queries.addSubjects(db, part).compile()),
  ]
}

function latest(a: string, b: string): string {
  return a > b ? a : b
}
