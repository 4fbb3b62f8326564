/**
 * Tokens of whoever signs people in, verified. MSAL does not check an id token's signature (it came over TLS),
 * and no token that is sent to us, so both are checked here: signature, issuer, audience, directory,
 * time, and for an id token the nonce.
 */

import {
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose'
import type { Scope } from '../app.ts'
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'
import { discover } from './discovery.ts'
import type { DirectorySettings } from './settings.ts'

/** Asymmetric ones only: `none`, and a secret that anybody may know, prove nothing. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256']
/** Seconds by which clocks may differ. */
const CLOCK_TOLERANCE = 60

/** A map: `constructor` and the like, which any object has, are no scopes. */
const SCOPES = new Map<string, Scope>([
  ['Ledger.Read', 'read'],
  ['Ledger.Write', 'write'],
])

/** The claims of an id token made for this sign-in. Throws `sign_in_failed`. */
export async function verifyIdToken(
  token: string,
  settings: DirectorySettings,
  nonce: string,
): Promise<JWTPayload> {
  const claims = await verify(token, settings, [settings.clientId])
  if (claims?.nonce !== nonce) {
    throw new AuthError('sign_in_failed', t('problems.otherAnswer'))
  }
  return claims
}

/**
 * The claims and scopes of an access token for this ledger's API. Writing includes reading.
 * Throws `unauthenticated`, and `forbidden` where it carries none of the ledger's scopes.
 */
export async function verifyAccessToken(
  token: string,
  settings: DirectorySettings,
): Promise<{ claims: JWTPayload; scopes: Array<Scope> }> {
  const claims = await verify(token, settings, [settings.clientId, `api://${settings.clientId}`])
  // An id token has the client's id for audience too; only an access token has scopes.
  if (!claims || claims.nonce !== undefined) {
    throw new AuthError('unauthenticated', t('problems.otherToken'))
  }
  const granted = typeof claims.scp === 'string' ? claims.scp.split(' ') : []
  const scopes = new Set(
    granted.map((name) => SCOPES.get(name)).filter((scope) => scope !== undefined),
  )
  if (scopes.has('write')) scopes.add('read')
  if (scopes.size === 0) {
    throw new AuthError('forbidden', t('problems.noScope'))
  }
  return { claims, scopes: [...scopes] }
}

/** Null: the token proves nothing. Throws where the directory's keys can't be had. */
async function verify(
  token: string,
  settings: DirectorySettings,
  audience: Array<string>,
): Promise<JWTPayload | null> {
  const { tenantId } = settings
  const { issuer, keys } = await discover(settings.authority)
  const claims = await provenClaims(token, keys, {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    requiredClaims: tenantId === null ? [] : ['tid'],
  })
  return tenantId === null || claims?.tid === tenantId ? claims : null
}

/** Null: the token proves nothing. Throws `sign_in_unavailable` where the keys can't be had. */
export async function provenClaims(
  token: string,
  keys: JWTVerifyGetKey,
  { requiredClaims = [], ...options }: JWTVerifyOptions & { algorithms: Array<string> },
): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...options,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', 'iat', 'sub', ...requiredClaims],
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) {
      throw new AuthError('sign_in_unavailable', t('problems.noKeys'))
    }
    return null
  }
}
