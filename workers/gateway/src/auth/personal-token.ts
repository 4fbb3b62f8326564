/** Personal tokens: for scripts and spreadsheets, shown once, kept as a hash. */
import type { Scope } from '../app.ts'
import type { PersonalToken, TokenStore } from '../ledger/types/access.ts'
import { hashSecret, randomSecret } from './secrets.ts'

/** Known at sight, so that scanners of leaked secrets can find one. */
export const TOKEN_PREFIX = 'bmt_'
const SHOWN_LENGTH = TOKEN_PREFIX.length + 6
const TOUCH_AFTER = 3_600_000

export type TokenRequest = {
  title: string
  scopes: Array<Scope>
  /** UTC instant, or null for a token that lasts until it is revoked. */
  expiresAt: string | null
}

/**
 * Makes a token. `secret` is shown to the person now and never again. Throws Conflict where `random`,
 * 256 bits in base64url, made one before.
 */
export async function issueToken(
  tokens: TokenStore,
  { title, scopes, expiresAt }: TokenRequest,
  person: string,
  random = randomSecret(),
): Promise<{ secret: string; token: PersonalToken }> {
  const secret = TOKEN_PREFIX + random
  const token = await tokens.create(
    {
      title,
      tokenHash: await hashSecret(secret),
      prefix: secret.slice(0, SHOWN_LENGTH),
      scopes: allowed(scopes),
      expiresAt,
    },
    { person },
  )
  return { secret, token }
}

/** The address of a calendar is handed on to others: it opens nothing else. */
function allowed(scopes: ReadonlyArray<Scope>): Array<Scope> {
  if (scopes.includes('calendar')) return ['calendar']
  return scopes.includes('write') ? ['read', 'write'] : ['read']
}

/** The token of a secret, or null where there is none, it is revoked or past its time. */
export async function findToken(
  tokens: TokenStore,
  secret: string,
  now = new Date(),
): Promise<PersonalToken | null> {
  const token = await tokens.find(await hashSecret(secret), now.toISOString())
  if (!token) return null
  const last = token.lastUsedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(token.lastUsedAt)
  if (now.getTime() - last >= TOUCH_AFTER) await tokens.touch(token.id, now.toISOString())
  return token
}
