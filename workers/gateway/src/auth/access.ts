/**
 * Cloudflare Access in front of /auth/login: it signs people in by whatever its team chose (a code by
 * mail, Google, GitHub …) and adds a signed token to the request, which is verified here.
 */

import { createRemoteJWKSet, customFetch, type JWTPayload } from 'jose'
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'
import { authorityFetch } from './loopback.ts'
import { allowedPeople, lower } from './people.ts'
import { accessSettings } from './settings.ts'
import { provenClaims } from './verify.ts'

/** The header that Access adds; whoever sends one of their own has no signature for it. */
export const ACCESS_HEADER = 'cf-access-jwt-assertion'

// Public keys, the same for every request: kept as long as the isolate lives.
const keysOf = new Map<string, ReturnType<typeof createRemoteJWKSet>>()

/**
 * The person of Access's token, as the allow list has them. Throws `not_configured`, `sign_in_failed`
 * where there is no token of this application, and `forbidden` for who is not on the list.
 */
export async function personOfAccess(env: GatewayEnv, token: string | undefined): Promise<string> {
  const allowed = allowedPeople(env)
  const { team, audience } = accessSettings(env)
  if (!token) {
    throw new AuthError(
      'sign_in_failed',
      t('problems.notBefore', { name: 'Cloudflare Access', path: '/auth/login' }),
    )
  }
  // Access has checked the address; the token of a service has none.
  const email = lower((await verified(token, team, audience)).email)
  if (email === null || !allowed.has(email)) {
    throw new AuthError('forbidden', t('problems.signedInNoAddress'))
  }
  return email
}

async function verified(token: string, team: URL, audience: string): Promise<JWTPayload> {
  const issuer = team.href.replace(/\/$/, '')
  const keys =
    keysOf.get(issuer) ??
    createRemoteJWKSet(new URL(`${issuer}/cdn-cgi/access/certs`), {
      [customFetch]: authorityFetch(team),
    })
  keysOf.set(issuer, keys)
  const algorithms = ['RS256', 'ES256']
  const claims = await provenClaims(token, keys, { issuer, audience, algorithms })
  if (claims === null) throw new AuthError('sign_in_failed', t('problems.otherAnswer'))
  return claims
}
