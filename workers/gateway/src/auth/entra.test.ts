/** Signing in with documents as Entra ID publishes them; the network is a few answers of its own. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, expect, test, vi } from 'vitest'
import { open } from './sealed.ts'
import { beginSignIn, finishSignIn } from './sign-in.ts'

const TENANT = '0f8fad5b-d9cb-469f-a165-70867728950e'
const HOST = 'https://login.microsoftonline.com'
const REDIRECT = 'https://tracker.example/auth/callback'

const env = {
  ALLOWED_PEOPLE: 'ana@example.com',
  ENTRA_TENANT_ID: TENANT,
  ENTRA_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
  ENTRA_CLIENT_SECRET: 'client secret',
  ENTRA_AUTHORITY: '',
} as GatewayEnv

/** The fields of `/v2.0/.well-known/openid-configuration` that somebody reads. */
const CONFIGURATION = {
  issuer: `${HOST}/${TENANT}/v2.0`,
  authorization_endpoint: `${HOST}/${TENANT}/oauth2/v2.0/authorize`,
  token_endpoint: `${HOST}/${TENANT}/oauth2/v2.0/token`,
  end_session_endpoint: `${HOST}/${TENANT}/oauth2/v2.0/logout`,
  jwks_uri: `${HOST}/${TENANT}/discovery/v2.0/keys`,
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
}

const { privateKey, publicKey } = await generateKeyPair('RS256')
const key = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }

/** A sign-in that began: what the browser brings back, and what its cookie has under the seal. */
async function begin(returnTo = '/') {
  const { url, state, sealed } = await beginSignIn(env, { redirectUri: REDIRECT, returnTo })
  const kept = await open('client secret', 'a sign-in under way', sealed)
  begun = kept
  return {
    url,
    brought: { answer: new URLSearchParams({ code: 'c', state }), sealed, redirectUri: REDIRECT },
    kept,
  }
}

let begun: Record<string, unknown> | null = null

/** Answers as Entra ID would; `claims` go over those of the id token. What was asked, and how. */
function entra(claims: Record<string, unknown> = {}) {
  const asked: Array<{ url: string; form: URLSearchParams }> = []
  const idToken = () =>
    new SignJWT({
      iss: CONFIGURATION.issuer,
      aud: env.ENTRA_CLIENT_ID,
      sub: 'pairwise',
      tid: TENANT,
      oid: '99999999-2222-4333-8444-555555555555',
      preferred_username: 'Ana@example.com',
      nonce: begun?.nonce,
      ver: '2.0',
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const url = String(input instanceof Request ? input.url : input)
    asked.push({ url, form: new URLSearchParams(String(init?.body ?? '')) })
    if (url === `${CONFIGURATION.issuer}/.well-known/openid-configuration`) {
      return Response.json(CONFIGURATION)
    }
    if (url === CONFIGURATION.jwks_uri) return Response.json({ keys: [key] })
    if (url.split('?')[0] === CONFIGURATION.token_endpoint) {
      return Response.json({
        token_type: 'Bearer',
        scope: 'email openid profile',
        expires_in: 3600,
        access_token: 'opaque',
        id_token: await idToken(),
      })
    }
    throw new Error(`nobody should ask for ${url}`)
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the browser goes to the one directory, with PKCE', async () => {
  entra()
  const { url, brought, kept } = await begin()
  const { origin, pathname, searchParams } = new URL(url)
  expect(origin + pathname).toBe(CONFIGURATION.authorization_endpoint)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    client_id: env.ENTRA_CLIENT_ID,
    redirect_uri: REDIRECT,
    response_type: 'code',
    code_challenge_method: 'S256',
    state: brought.answer.get('state'),
    nonce: kept?.nonce,
  })
  expect(url).not.toContain('client+secret')
})

test('the code is redeemed with the verifier, and the person is who the directory says', async () => {
  const asked = entra()
  const { brought, kept } = await begin('/review')
  const answer = await finishSignIn(env, brought)
  expect(answer).toEqual({ person: 'ana@example.com', returnTo: '/review' })
  const form = asked.find(({ url }) => url.startsWith(CONFIGURATION.token_endpoint))?.form
  expect(Object.fromEntries(form ?? [])).toMatchObject({
    code: 'c',
    code_verifier: kept?.verifier,
    client_secret: 'client secret',
    redirect_uri: REDIRECT,
  })
})

test.each([
  ['of another directory', { tid: 'aaaaaaaa-d9cb-469f-a165-70867728950e' }, 'sign_in_failed'],
  ['of another issuer', { iss: `${HOST}/aaaaaaaa/v2.0` }, 'sign_in_failed'],
  ['for another app', { aud: 'another' }, 'sign_in_failed'],
  ['of another person', { preferred_username: 'bea@example.com' }, 'forbidden'],
  [
    'of a stranger who calls herself so',
    { preferred_username: 'x@evil.example', email: 'ana@example.com' },
    'forbidden',
  ],
])('an id token %s lets nobody in', async (_what, claims, code) => {
  entra(claims)
  const { brought } = await begin()
  await expect(finishSignIn(env, brought)).rejects.toMatchObject({ code })
})

test('an id token of an earlier sign-in lets nobody in', async () => {
  entra({ nonce: 'of another' })
  const { brought } = await begin()
  await expect(finishSignIn(env, brought)).rejects.toMatchObject({ code: 'sign_in_failed' })
})

test('the seal of another sign-in, or of none, lets nobody in', async () => {
  entra()
  const { brought } = await begin()
  const another = await begin()
  for (const sealed of [another.brought.sealed, 'e30.e30.e30.e30.e30', '']) {
    const attempt = finishSignIn(env, { ...brought, sealed })
    await expect(attempt).rejects.toMatchObject({ code: 'sign_in_failed' })
  }
})
