/** Sessions and personal tokens. */
import type { Insertable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Db } from './db.ts'

export function addSession(db: Db, row: Insertable<Tables['session']>) {
  return db.insertInto('session').values(row)
}

export function liveSession(db: Db, idHash: string, now: string) {
  return db
    .selectFrom('session')
    .selectAll()
    .where('id_hash', '=', idHash)
    .where('expires_at', '>', now)
}

export function touchSession(db: Db, idHash: string, lastSeenAt: string, expiresAt: string) {
  return db
    .updateTable('session')
    .set({ last_seen_at: lastSeenAt, expires_at: expiresAt })
    .where('id_hash', '=', idHash)
}

export function removeSession(db: Db, idHash: string) {
  return db.deleteFrom('session').where('id_hash', '=', idHash)
}

export function removeSessionsOf(db: Db, person: string) {
  return db.deleteFrom('session').where('person', '=', person)
}

export function liveSessionsOf(db: Db, person: string, now: string) {
  return db
    .selectFrom('session')
    .selectAll()
    .where('person', '=', person)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
}

export function removeExpiredSessions(db: Db, now: string) {
  return db.deleteFrom('session').where('expires_at', '<=', now)
}

export function addToken(db: Db, row: Insertable<Tables['token']>) {
  return db.insertInto('token').values(row)
}

export function liveToken(db: Db, tokenHash: string, now: string) {
  return db
    .selectFrom('token')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
}

export function touchToken(db: Db, id: string, lastUsedAt: string) {
  return db.updateTable('token').set({ last_used_at: lastUsedAt }).where('id', '=', id)
}

export function tokensOf(db: Db, person: string) {
  return db
    .selectFrom('token')
    .selectAll()
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
}

export function tokenOf(db: Db, id: string, person: string) {
  return db
    .selectFrom('token')
    .selectAll()
    .where('id', '=', id)
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
}

export function revokeToken(db: Db, id: string, person: string, revokedAt: string) {
  return db
    .updateTable('token')
    .set({ revoked_at: revokedAt })
    .where('id', '=', id)
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
}

/** Tokens that have been of no use since `before`. */
export function removeDeadTokens(db: Db, before: string) {
  return db
    .deleteFrom('token')
    .where((eb) => eb.or([eb('expires_at', '<=', before), eb('revoked_at', '<=', before)]))
}
