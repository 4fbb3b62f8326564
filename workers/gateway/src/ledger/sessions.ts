/** Sessions. */
import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Context } from './context.ts'
import { clipOrNull } from './pure/text.ts'
import * as queries from './queries/access.ts'
import type { Session, SessionStore } from './types/access.ts'

export function createSessions({ database, config }: Context): SessionStore {
  const db = database.kysely
  return {
    async create(session) {
      await queries
        .addSession(db, {
          id_hash: session.idHash,
          person: session.person,
          created_at: session.createdAt,
          expires_at: session.expiresAt,
          last_seen_at: session.lastSeenAt,
          user_agent: clipOrNull(session.userAgent, 300),
        })
        .execute()
    },
    async find(idHash, now) {
      const row = await queries.liveSession(db, idHash, now).executeTakeFirst()
      return row ? toSession(row) : null
    },
    async touch(idHash, lastSeenAt, expiresAt) {
      await queries.touchSession(db, idHash, lastSeenAt, expiresAt).execute()
    },
    async remove(idHash) {
      const { numDeletedRows } = await queries.removeSession(db, idHash).executeTakeFirstOrThrow()
      return numDeletedRows > 0n
    },
    async removeAll(person) {
      const removed = await queries.removeSessionsOf(db, person).executeTakeFirstOrThrow()
      return Number(removed.numDeletedRows)
    },
    async list(person) {
      const rows = await queries.liveSessionsOf(db, person, config.now()).execute()
      return rows.map(toSession)
    },
  }
}

function toSession(row: Selectable<Tables['session']>): Session {
  return {
    idHash: row.id_hash,
    person: row.person,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    userAgent: row.user_agent,
  }
}
