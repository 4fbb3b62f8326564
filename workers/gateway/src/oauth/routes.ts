/**
 * OAuth 2.1 for assistants, whichever way people sign in here: metadata (RFC 9728, 8414), registration
 * (RFC 7591) and the exchange of a code for a token. The person answers on /oauth/authorize, a page.
 */
import { type Context, Hono } from 'hono'
import { answerError } from '../api/problem.ts'
import type { App } from '../app.ts'
import { issueToken } from '../auth/personal-token.ts'
import { limitBody } from '../body-limit.ts'
import { liveState } from '../database/change-mark.ts'
import { Conflict } from '../database/database.ts'
import { limitSignIn } from '../limits.ts'
import { clientId, clientOf, registered } from './client.ts'
import { isVerifier, openCode, secretOf } from './code.ts'

export const RESOURCE_METADATA = '/.well-known/oauth-protected-resource'
const SERVER_METADATA = '/.well-known/oauth-authorization-server'

/** A token is good for so long; then the person is asked again. */
export const TOKEN_DAYS = 90
const DAY_SECONDS = 86_400

export const oauth = new Hono<App>()

// With and without the path of the resource, as clients differ.
for (const path of [RESOURCE_METADATA, `${RESOURCE_METADATA}/mcp`]) {
  oauth.get(path, (c) => {
    const { origin } = new URL(c.req.url)
    return answer(c, {
      resource: `${origin}/mcp`,
      resource_name: 'Bank mail expense tracker',
      authorization_servers: [origin],
      bearer_methods_supported: ['header'],
      scopes_supported: ['read', 'write'],
    })
  })
}

oauth.get(SERVER_METADATA, (c) => {
  const { origin } = new URL(c.req.url)
  return answer(c, {
    issuer: origin,
    authorization_endpoint: `${origin}/oauth/authorize`,
    token_endpoint: `${origin}/oauth/token`,
    registration_endpoint: `${origin}/oauth/register`,
    scopes_supported: ['read', 'write'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  })
})

oauth.post('/oauth/register', limitSignIn, limitBody(), async (c) => {
  const client = registered(await c.req.json().catch(() => null))
  if (client === null) return answer(c, { error: 'invalid_redirect_uri' }, 400)
  const said = {
    client_id: clientId(client),
    client_name: client.name,
    redirect_uris: client.redirectUris,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
  }
  return answer(c, said, 201)
})

oauth.post('/oauth/token', limitSignIn, limitBody(), async (c) => {
  const form = new URLSearchParams(await c.req.text())
  const said = (name: string) => form.get(name) ?? ''
  if (said('grant_type') !== 'authorization_code') {
    return answer(c, { error: 'unsupported_grant_type' }, 400)
  }
  const { key } = await liveState(c.env)
  const grant = await openCode(key, said('code'))
  const client = clientOf(grant?.clientId)
  const isTheirs =
    grant !== null &&
    said('client_id') === grant.clientId &&
    said('redirect_uri') === grant.redirectUri &&
    (await isVerifier(said('code_verifier'), grant.challenge))
  if (!isTheirs || client === null) return answer(c, { error: 'invalid_grant' }, 400)
  const expiresAt = new Date(Date.now() + TOKEN_DAYS * DAY_SECONDS * 1000).toISOString()
  const wanted = { title: client.name, scopes: [grant.scope], expiresAt }
  try {
    const { secret, token } = await issueToken(
      c.var.ledger.tokens,
      wanted,
      grant.person,
      await secretOf(key, grant),
    )
    return answer(c, {
      access_token: secret,
      token_type: 'Bearer',
      expires_in: TOKEN_DAYS * DAY_SECONDS,
      scope: token.scopes.join(' '),
    })
  } catch (error) {
    // The code was used before.
    if (error instanceof Conflict) return answer(c, { error: 'invalid_grant' }, 400)
    throw error
  }
})

oauth.onError(answerError)

function answer(c: Context<App>, body: object, status: 200 | 201 | 400 = 200): Response {
  c.header('cache-control', 'no-store')
  return c.json(body, status)
}
