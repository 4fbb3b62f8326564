/** Authorization code + PKCE with any OpenID provider, by oauth4webapi. */

import * as oauth from 'oauth4webapi'
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'
import { type Directory, discover } from './discovery.ts'
import { asHttps, authorityFetch, reachable } from './loopback.ts'
import type { SignInSettings } from './settings.ts'

type Begun = { state: string; nonce: string; verifier: string }

/** Where to send the browser. Throws `sign_in_unavailable` where the provider does not answer. */
export async function openIdUrl(
  settings: SignInSettings,
  redirectUri: string,
  { state, nonce, challenge }: { state: string; nonce: string; challenge: string },
): Promise<string> {
  const { server } = await serverOf(settings)
  const url = new URL(server.authorization_endpoint ?? '')
  const values = {
    client_id: settings.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid email',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state,
    nonce,
    prompt: 'select_account',
  }
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value)
  return reachable(url.href, settings.authority)
}

/**
 * The id token for what the browser brought back; its signature is verified by the caller. Throws
 * `sign_in_failed` with the provider's code for the reason.
 */
export async function redeemOpenId(
  settings: SignInSettings,
  given: { answer: URLSearchParams; redirectUri: string },
  { state, nonce, verifier }: Begun,
): Promise<string> {
  const { server, client, authentication, options } = await serverOf(settings)
  try {
    // Also that the answer is this provider's (RFC 9207), where it says so.
    const answer = oauth.validateAuthResponse(server, client, given.answer, state)
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      authentication,
      answer,
      given.redirectUri,
      verifier,
      options,
    )
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    })
    return tokens.id_token ?? ''
  } catch (error) {
    // What the provider says in words may quote the request: only its code is passed on.
    const code: unknown = error instanceof Error ? Reflect.get(error, 'error') : null
    const reason = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'unknown'
    throw new AuthError('sign_in_failed', t('problems.directoryNotAccepted', { reason }))
  }
}

async function serverOf({ authority, clientId, clientSecret }: SignInSettings) {
  const directory = await discover(authority)
  checkIssuer(directory, authority)
  const server: oauth.AuthorizationServer = JSON.parse(directory.metadata)
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const send = authorityFetch(authority)
  return {
    server,
    client: { client_id: clientId },
    authentication: methods.includes('client_secret_basic')
      ? oauth.ClientSecretBasic(clientSecret)
      : oauth.ClientSecretPost(clientSecret),
    options: {
      [oauth.customFetch]: (url: string, init?: object) => send(url, init as RequestInit),
      [oauth.allowInsecureRequests]: authority.protocol === 'http:',
    },
  }
}

/** OpenID Connect Discovery, section 4.3: a document that speaks for another issuer is none. */
function checkIssuer({ issuer }: Directory, authority: URL): void {
  const same = (url: string) => url.replace(/\/$/, '')
  if (same(issuer) === same(asHttps(authority).href)) return
  throw new AuthError('not_configured', t('problems.otherIssuer', { setting: 'OPENID_ISSUER' }))
}
