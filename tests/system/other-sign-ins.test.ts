/** Signing in without Entra ID: by any OpenID provider, here the certified one, and by Cloudflare Access. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Identity,
  LOCAL_CLIENT,
  newIdentityKeys,
  startIdentity,
} from '../../scripts/start/identity.ts'
import { LOCAL_PERSON, startTracker, type Tracker } from '../support/harness.ts'
import { signInWithFetch } from '../support/sign-in.ts'

const NO_ENTRA = { ENTRA_TENANT_ID: '', ENTRA_CLIENT_ID: '', ENTRA_CLIENT_SECRET: '' }

const visit = (tracker: Tracker, path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, tracker.url), { headers, redirect: 'manual' })

describe('by an OpenID provider', () => {
  let provider: Identity
  let tracker: Tracker
  beforeAll(async () => {
    const keys = await newIdentityKeys()
    provider = await startIdentity(keys, LOCAL_PERSON)
    const settings = {
      ...NO_ENTRA,
      OPENID_ISSUER: provider.authority,
      OPENID_CLIENT_ID: LOCAL_CLIENT,
      OPENID_CLIENT_SECRET: keys.clientSecret,
    }
    tracker = await startTracker({ settings })
  })
  afterAll(async () => {
    await tracker?.close()
    await provider?.close()
  })

  it('a person whose address the provider checked is let in', async () => {
    const cookie = await signInWithFetch(tracker.url, '/review', provider.key())
    expect((await visit(tracker, '/api/settings', { cookie })).status).toBe(200)
  })

  it('sends the browser away with PKCE, a state and a nonce', async () => {
    const response = await visit(tracker, '/auth/login')
    const { searchParams, origin } = new URL(response.headers.get('location') ?? '')
    expect(origin).toBe(provider.authority)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    expect(searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
    expect(searchParams.get('nonce')).toMatch(/^[\w-]{43}$/)
  })

  it.each([
    ['a code that it never gave', '', 'invalid_grant'],
    ['an answer that says it is another provider’s', '&iss=https%3A%2F%2Fevil.example', 'unknown'],
  ])('refuses %s', async (_, more, reason) => {
    const begun = await visit(tracker, '/auth/login')
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state')
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const own = encodeURIComponent(provider.authority.replace('http:', 'https:'))
    const iss = more || `&iss=${own}`
    const response = await visit(tracker, `/auth/callback?code=x&state=${state}${iss}`, { cookie })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'sign_in_failed',
      detail: expect.stringContaining(`(${reason})`),
    })
  })

  it('an access token of anybody’s is none of this ledger’s', async () => {
    const token = await tracker.accessToken({ scp: 'Ledger.Write' })
    const response = await visit(tracker, '/api/settings', { authorization: `Bearer ${token}` })
    expect(response.status).toBe(401)
  })
})

describe('by Cloudflare Access', () => {
  const AUDIENCE = 'a'.repeat(64)
  let access: Server
  let team: string
  let tracker: Tracker
  let sign: (claims?: JWTPayload) => Promise<string>
  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
    const key = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }
    // Stands in for a team's address: it publishes the keys that Access signs with.
    access = createServer((request, response) => {
      const isKeys = request.url === '/cdn-cgi/access/certs'
      response.writeHead(isKeys ? 200 : 404, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ keys: [key] }))
    })
    await new Promise<void>((resolve) => access.listen(0, '127.0.0.1', resolve))
    team = `http://127.0.0.1:${(access.address() as AddressInfo).port}`
    sign = (claims = {}) =>
      new SignJWT({ iss: team, aud: [AUDIENCE], sub: 'u', email: LOCAL_PERSON, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey)
    tracker = await startTracker({
      settings: { ...NO_ENTRA, ACCESS_TEAM: team, ACCESS_AUDIENCE: AUDIENCE },
    })
  })
  afterAll(async () => {
    await tracker?.close()
    access?.close()
  })

  const enter = (token: string | null) =>
    visit(
      tracker,
      '/auth/login?return_to=/review',
      token === null ? {} : { 'cf-access-jwt-assertion': token },
    )

  it('its token starts a session, and the page that was asked for is gone on to', async () => {
    const response = await enter(await sign({ email: LOCAL_PERSON.toUpperCase() }))
    expect(response.headers.get('location')).toBe('/review')
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect((await visit(tracker, '/api/settings', { cookie })).status).toBe(200)
  })

  it.each([
    ['no token', null, 400, 'sign_in_failed'],
    ['another application’s', { aud: ['b'.repeat(64)] }, 400, 'sign_in_failed'],
    ['another team’s', { iss: 'https://other.cloudflareaccess.com' }, 400, 'sign_in_failed'],
    ['a person who is not on the list', { email: 'eve@example.com' }, 403, 'forbidden'],
    ['a service’s, which has no address', { email: '' }, 403, 'forbidden'],
  ])('%s: nobody is let in', async (_, claims, status, code) => {
    const response = await enter(claims === null ? null : await sign(claims))
    expect(response.status).toBe(status)
    expect(response.headers.getSetCookie().join()).not.toMatch(/session-\d+=\w/)
    expect(await response.json()).toMatchObject({ code })
  })

  it('a token of a key that Access has not is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const forged = await new SignJWT({ iss: team, aud: AUDIENCE, sub: 'u', email: LOCAL_PERSON })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    expect((await enter(forged)).status).toBe(400)
  })
})
