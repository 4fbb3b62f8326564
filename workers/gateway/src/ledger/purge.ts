/** Forgetting what is past its time. */
import { addMs, DAY_MS } from '#shared/local-time.ts'
import { camel } from '../database/camel.ts'
import { removeOldActs } from './acts/queries.ts'
import { ACT_DAYS } from './acts/schema.ts'
import type { Context } from './context.ts'
import { removeOldNotifications } from './notifications/queries.ts'
import * as access from './queries/access.ts'
import { removeOldRaw } from './queries/raw-mails.ts'
import { removeOldDeliveries } from './webhooks/queries.ts'

/** Revoked and expired tokens stay in sight of an audit for a while. */
const DEAD_TOKEN_DAYS = 30

/** For how long it is listed what webhooks were told. */
const DELIVERY_DAYS = 14

/** For how long it is known what was mailed at once; older transactions are history. */
const NOTIFICATION_DAYS = 30

/** How many rows went: raw mails, sessions, tokens and what undoes old acts. */
export async function purge({ database, config }: Context, now: string): Promise<number> {
  const db = database.kysely
  const changes = await database.batch([
    removeOldRaw(db, addMs(now, -config.rawMailDays * DAY_MS)).compile(),
    access.removeExpiredSessions(db, now).compile(),
    access.removeDeadTokens(db, addMs(now, -DEAD_TOKEN_DAYS * DAY_MS)).compile(),
    ...removeOldDeliveries(camel(db), addMs(now, -DELIVERY_DAYS * DAY_MS)).map((query) =>
      query.compile(),
    ),
    removeOldNotifications(camel(db), addMs(now, -NOTIFICATION_DAYS * DAY_MS)).compile(),
    ...removeOldActs(camel(db), addMs(now, -ACT_DAYS * DAY_MS)).map((query) => query.compile()),
  ])
  return changes.reduce((sum, { changed }) => sum + changed, 0)
}
