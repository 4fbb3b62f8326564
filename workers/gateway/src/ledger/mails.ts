/** Mails, as a person lists and reviews them. */
import { addDays, addMs, DAY_MS, instantOf } from '#shared/local-time.ts'
import { toInteger } from '../database/database.ts'
import type { Context } from './context.ts'
import { viewMail } from './mail-view.ts'
import { decodeCursor, encodeCursor } from './pure/cursor.ts'
import { unpackRaw } from './pure/raw-parts.ts'
import * as queries from './queries/mails.ts'
import { rawExists, rawPart } from './queries/raw-mails.ts'
import { recordMail } from './record/record.ts'
import { rereadMail, rereadOutdated } from './record/reread.ts'
import { resolveMail } from './record/resolve.ts'
import { storedReading } from './rows/mail.ts'
import { toMailSummary } from './rows/mail-fields.ts'
import type { Confirmation, MailFilter, MailStore } from './types/mail.ts'
import { personZone } from './zone.ts'

/** How long a forwarding confirmation is of use, and how many are shown. */
const CONFIRMATION_DAYS = 30
const CONFIRMATIONS = 10

const SENDERS = 50

/** As many are looked through at once: their texts are large. */
const MAILS = 1000

export function createMails(context: Context): MailStore {
  const { database, config } = context
  const db = database.kysely
  return {
    record: (intake) => recordMail(context, intake),
    reread: (id, by) => rereadMail(context, id, by),
    rereadOutdated: (limit) => rereadOutdated(context, limit),
    resolve: (id, resolution, by) => resolveMail(context, id, resolution, by),
    get: (id) => viewMail(context, id),
    async list(filter, { cursor, limit }) {
      const after = cursor === null ? null : toKey(cursor)
      const condition = await toCondition(context, filter)
      // One more than asked for, to know whether there is a next page.
      const until = filter.q ? await searchedUntil(context, after) : null
      const rows = await queries.listMails(db, condition, after, limit + 1, until).execute()
      const page = rows.slice(0, limit)
      const end = until && { received_at: until.receivedAt, id: until.id }
      const last = rows.length > limit ? page.at(-1) : end
      return {
        items: page.map(toMailSummary),
        nextCursor: last ? encodeCursor([last.received_at, last.id]) : null,
      }
    },
    async raw(id) {
      const exists = await rawExists(db, id).executeTakeFirst()
      if (!exists) return null
      return unpackRaw(async (part) => {
        const row = await rawPart(db, id, part).executeTakeFirst()
        return row?.content ?? null
      })
    },
    async forwardingConfirmations() {
      const since = addMs(config.now(), -CONFIRMATION_DAYS * DAY_MS)
      const rows = await queries.forwardingConfirmations(db, since, CONFIRMATIONS).execute()
      return rows.flatMap((row): Array<Confirmation> => {
        const { confirmation } = storedReading(row)
        return confirmation
          ? [{ ...confirmation, mailId: row.id, receivedAt: row.received_at }]
          : []
      })
    },
    async sendersInReview() {
      const rows = await queries.sendersInReview(db, SENDERS).execute()
      return rows.map(({ sender, bank, number, newest }) => ({
        sender,
        bank,
        count: toInteger(number),
        newestAt: newest,
      }))
    },
  }
}

async function toCondition(context: Context, filter: MailFilter): Promise<queries.MailCondition> {
  const { from, to, ...rest } = filter
  if (!from && !to) return rest
  const zone = await personZone(context)
  return {
    ...rest,
    ...(from ? { receivedFrom: instantOf(from, '00:00', zone) } : {}),
    ...(to ? { receivedUntil: instantOf(addDays(to, 1), '00:00', zone) } : {}),
  }
}

/** The oldest mail in which a search looks for one page; null: there are no more than that. */
async function searchedUntil(
  { database, config }: Context,
  after: queries.MailKey | null,
): Promise<queries.MailKey | null> {
  const query = queries.mailFurther(database.kysely, after, config.rowsWalked ?? MAILS)
  const row = await query.executeTakeFirst()
  return row ? { receivedAt: row.received_at, id: row.id } : null
}

function toKey(cursor: string): queries.MailKey {
  const [receivedAt = '', id = ''] = decodeCursor(cursor, 2)
  return { receivedAt, id }
}
