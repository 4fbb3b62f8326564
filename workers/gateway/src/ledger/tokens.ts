/** Personal tokens. */
import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { auditQuery } from './audit.ts'
import { type Context, newId } from './context.ts'
import { clip } from './pure/text.ts'
import * as queries from './queries/access.ts'
import type { PersonalToken, Scope, TokenStore } from './types/access.ts'

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
