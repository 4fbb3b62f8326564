/** Signing in with documents as Entra ID publishes them; the network is a few answers of its own. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, expect, test, vi } from 'vitest'
import type { SignIn, SignInStore } from '../ledger/types/access.ts'
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

/** One sign-in, as the database keeps it. */
function oneSignIn(): SignInStore & { begun: SignIn | null } {
  return {
    begun: null,
    async begin(signIn) {
      this.begun = signIn
    },
    async take() {
      return this.begun
    },
  }
}

/** Answers as Entra ID would; `claims` go over those of the id token. What was asked, and how. */
function entra(signIns: { begun: SignIn | null }, claims: Record<string, unknown> = {}) {
  const asked: Array<{ url: string; form: URLSearchParams }> = []
  const idToken = () =>
    new SignJWT({
      iss: CONFIGURATION.issuer,
      aud: env.ENTRA_CLIENT_ID,
      sub: 'pairwise',
      tid: TENANT,
      oid: '99999999-2222-4333-8444-555555555555',
      preferred_username: 'Ana@example.com',
      nonce: signIns.begun?.nonce,
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
  const signIns = oneSignIn()
  entra(signIns)
  const { url, state } = await beginSignIn(env, signIns, { redirectUri: REDIRECT, returnTo: '/' })
  const { origin, pathname, searchParams } = new URL(url)
  expect(origin + pathname).toBe(CONFIGURATION.authorization_endpoint)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    client_id: env.ENTRA_CLIENT_ID,
    redirect_uri: REDIRECT,
    response_type: 'code',
    code_challenge_method: 'S256',
    state,
    nonce: signIns.begun?.nonce,
  })
  expect(url).not.toContain('client+secret')
})

test('the code is redeemed with the verifier, and the person is who the directory says', async () => {
  const signIns = oneSignIn()
  const asked = entra(signIns)
  const { state } = await beginSignIn(env, signIns, { redirectUri: REDIRECT, returnTo: '/review' })
  const answer = await finishSignIn(env, signIns, { code: 'c', state, redirectUri: REDIRECT })
  expect(answer).toEqual({ person: 'ana@example.com', returnTo: '/review' })
  const form = asked.find(({ url }) => url.startsWith(CONFIGURATION.token_endpoint))?.form
  expect(Object.fromEntries(form ?? [])).toMatchObject({
    code: 'c',
    code_verifier: signIns.begun?.verifier,
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
  const signIns = oneSignIn()
  entra(signIns, claims)
  const { state } = await beginSignIn(env, signIns, { redirectUri: REDIRECT, returnTo: '/' })
  const attempt = finishSignIn(env, signIns, { code: 'c', state, redirectUri: REDIRECT })
  await expect(attempt).rejects.toMatchObject({ code })
})

test('an id token of an earlier sign-in lets nobody in', async () => {
  const signIns = oneSignIn()
  entra(signIns, { nonce: 'of another' })
  const { state } = await beginSignIn(env, signIns, { redirectUri: REDIRECT, returnTo: '/' })
  const attempt = finishSignIn(env, signIns, { code: 'c', state, redirectUri: REDIRECT })
  await expect(attempt).rejects.toMatchObject({ code: 'sign_in_failed' })
})
