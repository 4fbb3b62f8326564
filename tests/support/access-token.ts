/** Access tokens such as Entra ID issues for an API, signed with the local provider's key. */
import { importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { type IdentityKeys, LOCAL_CLIENT, LOCAL_TENANT } from '../../scripts/start/identity.ts'
import { LOCAL_PERSON } from '../../scripts/start/settings.ts'

/** Good for ten minutes. `claims` go over the usual ones; undefined leaves one out. */
export async function signAccessToken(
  keys: IdentityKeys,
  authority: string,
  claims: JWTPayload,
): Promise<string> {
  const jwk = keys.jwks.keys[0] as JWK
  const now = Math.floor(Date.now() / 1000)
  const payload = {
    iss: authority.replace('http:', 'https:'),
    aud: LOCAL_CLIENT,
    sub: 'subject',
    tid: LOCAL_TENANT,
    preferred_username: LOCAL_PERSON,
    scp: 'Ledger.Read Ledger.Write',
    iat: now,
    exp: now + 600,
    ...claims,
  }
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' })
    .sign(await importJWK(jwk, 'RS256'))
}
