/** Our own sessions: a random id in a cookie, of which the ledger keeps the hash. */
import type { Session, SessionStore } from '../ledger/types/access.ts'
import { hashSecret, randomSecret } from './secrets.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A session that is not used ends after this long, */
const IDLE = 14 * DAY
/** and one that is used every day after this long. */
const ABSOLUTE = 90 * DAY
/** Use is written down no more often than this: a page of ten requests is not ten writes. */
const TOUCH_AFTER = HOUR
const USER_AGENT_LENGTH = 200

/** What a cookie is written with. `maxAge` in seconds. */
export type SessionCookie = { value: string; maxAge: number }

export async function startSession(
  sessions: SessionStore,
  person: string,
  userAgent: string | undefined,
  now = new Date(),
): Promise<SessionCookie> {
  const value = randomSecret()
  await sessions.create({
    idHash: await hashSecret(value),
    person,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + IDLE).toISOString(),
    lastSeenAt: now.toISOString(),
    userAgent: userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
  })
  return { value, maxAge: IDLE / 1000 }
}

/**
 * The session of a cookie's value, or null. `renewed` is the cookie to write again where the time
 * of the session was moved.
 */
export async function findSession(
  sessions: SessionStore,
  value: string,
  now = new Date(),
): Promise<{ session: Session; renewed: SessionCookie | null } | null> {
  const session = await sessions.find(await hashSecret(value), now.toISOString())
  if (!session) return null
  const end = Date.parse(session.createdAt) + ABSOLUTE
  if (now.getTime() >= end) return null
  if (now.getTime() - Date.parse(session.lastSeenAt) < TOUCH_AFTER)
    return { session, renewed: null }
  const expires = Math.min(now.getTime() + IDLE, end)
  await sessions.touch(session.idHash, now.toISOString(), new Date(expires).toISOString())
  const maxAge = Math.floor((expires - now.getTime()) / 1000)
  return { session, renewed: { value, maxAge } }
}
