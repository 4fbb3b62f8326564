/** Sessions, sign-ins under way and personal tokens. */
import type { Selectable } from 'kysely'
import type { Scope } from '../app.ts'
import type { Tables } from '../database/tables.ts'
import { auditQuery } from './audit.ts'
import { type Context, newId } from './context.ts'
import { clip, clipOrNull } from './pure/text.ts'
import * as queries from './queries/access.ts'
import type {
  PersonalToken,
  Session,
  SessionStore,
  SignInStore,
  TokenStore,
} from './types/access.ts'

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

export function createSignIns({ database }: Context): SignInStore {
  const db = database.kysely
  return {
    async begin(signIn) {
      await queries
        .addSignIn(db, {
          state_hash: signIn.stateHash,
          nonce: signIn.nonce,
          verifier: signIn.verifier,
          return_to: signIn.returnTo,
          expires_at: signIn.expiresAt,
        })
        .execute()
    },
    async take(stateHash, now) {
      const row = await queries.signIn(db, stateHash).executeTakeFirst()
      if (!row) return null
      // Of two that found it, only the one that removes it has it.
      const { numDeletedRows } = await queries.removeSignIn(db, stateHash).executeTakeFirstOrThrow()
      if (numDeletedRows === 0n || row.expires_at <= now) return null
      return {
        stateHash: row.state_hash,
        nonce: row.nonce,
        verifier: row.verifier,
        returnTo: row.return_to,
        expiresAt: row.expires_at,
      }
    },
  }
}

export function createTokens(context: Context): TokenStore {
  const { database, config } = context
  const db = database.kysely
  return {
    async create(token, by) {
      const row = {
        id: newId(),
        title: clip(token.title, 100),
        token_hash: token.tokenHash,
        prefix: clip(token.prefix, 20),
        scopes: token.scopes.join(' '),
        person: by.person,
        created_at: config.now(),
        last_used_at: null,
        expires_at: token.expiresAt,
        revoked_at: null,
      }
      await database.batch([
        queries.addToken(db, row).compile(),
        auditQuery(context, by, {
          action: 'token.create',
          subject: 'token',
          subjectId: row.id,
          changes: { title: [null, row.title], scopes: [null, row.scopes] },
        }),
      ])
      return toToken(row)
    },
    async find(tokenHash, now) {
      const row = await queries.liveToken(db, tokenHash, now).executeTakeFirst()
      return row ? toToken(row) : null
    },
    async touch(id, lastUsedAt) {
      await queries.touchToken(db, id, lastUsedAt).execute()
    },
    async list(person) {
      return (await queries.tokensOf(db, person).execute()).map(toToken)
    },
    async revoke(id, by) {
      const row = await queries.tokenOf(db, id, by.person).executeTakeFirst()
      if (!row) return false
      const [revoked] = await database.batch([
        queries.revokeToken(db, id, by.person, config.now()).compile(),
        auditQuery(context, by, {
          action: 'token.revoke',
          subject: 'token',
          subjectId: id,
          changes: { title: [row.title, null] },
        }),
      ])
      return revoked?.changed === 1
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

function toToken(row: Selectable<Tables['token']>): PersonalToken {
  return {
    id: row.id,
    title: row.title,
    prefix: row.prefix,
    scopes: row.scopes.split(' ') as Array<Scope>,
    person: row.person,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}
