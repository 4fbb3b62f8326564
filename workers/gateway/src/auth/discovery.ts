/** What an authority publishes about itself: its endpoints, its issuer and its keys. */

import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'
import { authorityFetch } from './loopback.ts'

const DOCUMENT = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
})

export type Directory = {
  issuer: string
  /** Finds the key of a token; fetches the keys again where a new one is named. */
  keys: JWTVerifyGetKey
  /** The document itself, as JSON: MSAL takes it as it is. */
  metadata: string
}

// Public facts, the same for every request: kept as long as the isolate lives.
const known = new Map<string, Promise<Directory>>()

/** Throws `sign_in_unavailable` where the authority does not answer; the next call asks again. */
export function discover(authority: URL): Promise<Directory> {
  const found = known.get(authority.href)
  if (found) return found
  const directory = fetchDirectory(authority)
  known.set(authority.href, directory)
  directory.catch(() => known.delete(authority.href))
  return directory
}

async function fetchDirectory(authority: URL): Promise<Directory> {
  const send = authorityFetch(authority)
  try {
    const response = await send(
      `${authority.href.replace(/\/$/, '')}/.well-known/openid-configuration`,
    )
    if (!response.ok) throw new Error(`status ${response.status}`)
    const document = DOCUMENT.parse(await response.json())
    return {
      issuer: document.issuer,
      keys: createRemoteJWKSet(new URL(document.jwks_uri), { [customFetch]: send }),
      metadata: JSON.stringify(document),
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'no answer'
    throw new AuthError(
      'sign_in_unavailable',
      t('problems.noDiscovery', { host: authority.host, reason }),
    )
  }
}
