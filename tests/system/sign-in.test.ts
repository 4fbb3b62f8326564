/** Signing in, against the certified provider, and every kind of token. */
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issueToken } from '../../workers/gateway/src/auth/personal-token.ts'
import { startSession } from '../../workers/gateway/src/auth/session.ts'
import { openD1 } from '../../workers/gateway/src/database/d1-dialect.ts'
import { createSessions } from '../../workers/gateway/src/ledger/sessions.ts'
import { createTokens } from '../../workers/gateway/src/ledger/tokens.ts'
import { LOCAL_PERSON, sharedTracker, startTracker, type Tracker } from '../support/harness.ts'
import { signInWithFetch } from '../support/sign-in.ts'

const NO_TRANSACTION = '/api/transactions/01900000-0000-7000-8000-000000000000'

let tracker: Tracker
beforeAll(async () => {
  tracker = await sharedTracker()
})
afterAll(() => tracker.close())

const visit = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(path, tracker.url), { method, headers, redirect: 'manual' })

async function problem(
  response: Response,
): Promise<{ status: number; code: string; detail: string }> {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return response.json()
}

/** A sign-in that has begun: what the browser was sent away with. */
async function begin(): Promise<{ state: string; cookie: string; location: URL }> {
  const response = await visit('/auth/login?return_to=/review')
  const location = new URL(response.headers.get('location') ?? '')
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { state: location.searchParams.get('state') ?? '', cookie, location }
}

test('a person signs in by the provider, uses the ledger and signs out', async () => {
  const cookie = await tracker.signIn('/api/settings')
  expect(cookie).toMatch(new RegExp(`^session-${tracker.url.port}=[\\w-]{43}$`))
  expect((await visit('/api/settings', { cookie })).status).toBe(200)

  const out = await visit('/auth/logout', { cookie, origin: tracker.url.origin }, 'POST')
  expect(out.status).toBe(303)
  expect(out.headers.getSetCookie().join()).toContain('Max-Age=0')
  expect(out.headers.get('clear-site-data')).toBe('"storage"')
  expect((await problem(await visit('/api/settings', { cookie }))).code).toBe('unauthenticated')
})

test('signing out everywhere ends the other browsers too', async () => {
  const here = await tracker.signIn()
  const there = await tracker.signIn()
  await visit('/auth/logout-everywhere', { cookie: here, origin: tracker.url.origin }, 'POST')
  expect((await visit('/api/settings', { cookie: there })).status).toBe(401)
})

test('the browser is sent away with PKCE, a state and a nonce, and cookies no script reads', async () => {
  const response = await visit('/auth/login')
  const { searchParams } = new URL(response.headers.get('location') ?? '')
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  expect(searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
  expect(searchParams.get('nonce')).toMatch(/^[\w-]{43}$/)
  expect(searchParams.get('redirect_uri')).toBe(new URL('/auth/callback', tracker.url).href)
  const [cookie = ''] = response.headers.getSetCookie()
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('SameSite=Lax')
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('over https cookies are tied to the host', async () => {
  const gateway = await tracker.miniflare.getWorker('gateway')
  const response = await gateway.fetch('https://tracker.example/auth/login', { redirect: 'manual' })
  const [cookie = ''] = response.headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-sign-in-/)
  expect(cookie).toContain('Secure')
  expect(cookie).toContain('Path=/')
  expect(cookie).not.toContain('Domain')
})

test('a sign-in of another browser is refused', async () => {
  const { state } = await begin()
  const stranger = await begin()
  for (const cookie of ['', stranger.cookie]) {
    const response = await visit(`/auth/callback?code=x&state=${state}`, { cookie })
    expect(await problem(response)).toMatchObject({ status: 400, code: 'sign_in_failed' })
  }
})

test('a code that the provider did not give is refused, and the browser forgets the sign-in', async () => {
  const { state, cookie } = await begin()
  const path = `/auth/callback?code=guessed&state=${state}`
  const refused = await visit(path, { cookie })
  expect(refused.headers.getSetCookie().join()).toMatch(/^sign-in-\S+=;.*Max-Age=0/)
  const { status, code, detail } = await problem(refused)
  expect({ status, code }).toEqual({ status: 400, code: 'sign_in_failed' })
  expect(detail).toContain('invalid_grant')
})

test('a refusal of the provider is passed on in our own words', async () => {
  const { state, cookie } = await begin()
  const query = `error=access_denied&error_description=%3Cscript%3E&state=${state}`
  const { code, detail } = await problem(await visit(`/auth/callback?${query}`, { cookie }))
  expect(code).toBe('sign_in_failed')
  expect(detail).toBe('You did not agree to sign in')
})

test('a form of another site changes nothing', async () => {
  const cookie = await tracker.signIn()
  for (const path of ['/auth/logout', '/auth/logout-everywhere', '/api/tokens']) {
    const form = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const response = await visit(path, { ...form, origin: 'https://evil.example' }, 'POST')
    expect(await problem(response)).toMatchObject({ status: 403, code: 'forbidden' })
  }
  expect((await visit('/api/settings', { cookie })).status).toBe(200)
})

test('an access token of the directory reads, and writes where it may', async () => {
  const read = { authorization: `Bearer ${await tracker.accessToken({ scp: 'Ledger.Read' })}` }
  expect((await visit('/api/transactions', read)).status).toBe(200)
  expect(await problem(await visit(NO_TRANSACTION, read, 'DELETE'))).toMatchObject({
    status: 403,
    code: 'forbidden',
  })
  const audience = { aud: 'api://expense-tracker' }
  const write = { authorization: `Bearer ${await tracker.accessToken(audience)}` }
  expect((await visit(NO_TRANSACTION, write, 'DELETE')).status).toBe(404)
})

const past = Math.floor(Date.now() / 1000) - 3600

test.each([
  ['another audience', { aud: 'another-app' }],
  ['another issuer', { iss: 'https://login.evil.example' }],
  ['another directory', { tid: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' }],
  ['no directory', { tid: undefined }],
  ['a time that is past', { exp: past }],
  ['no end', { exp: undefined }],
  ['a time to come', { nbf: past + 7200 }],
  ['a nonce, which makes it an id token', { nonce: 'n' }],
])('an access token with %s is refused', async (_what, claims) => {
  const authorization = `Bearer ${await tracker.accessToken(claims)}`
  expect(await problem(await visit('/api/transactions', { authorization }))).toMatchObject({
    status: 401,
    code: 'unauthenticated',
  })
})

test.each([
  ['no scope of the ledger', { scp: 'User.Read' }],
  ['no scope', { scp: undefined }],
  ['another person', { preferred_username: 'stranger@expenses.localhost' }],
])('an access token with %s is forbidden', async (_what, claims) => {
  const authorization = `Bearer ${await tracker.accessToken(claims)}`
  expect((await problem(await visit('/api/transactions', { authorization }))).status).toBe(403)
})

test('a token that is signed by nobody, or by somebody else, proves nothing', async () => {
  const [, payload = ''] = (await tracker.accessToken()).split('.')
  const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
  const { privateKey } = await generateKeyPair('RS256')
  const forged = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'x' })
  const shared = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' })
  const tokens = [
    new UnsecuredJWT(claims).encode(),
    await forged.sign(privateKey),
    await shared.sign(new TextEncoder().encode('expense-tracker'.repeat(3))),
    'bmt_unknown',
    'nonsense',
  ]
  for (const token of tokens) {
    const response = await visit('/api/transactions', { authorization: `Bearer ${token}` })
    expect((await problem(response)).status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
  }
})

test('a bad token is not made good by a session', async () => {
  const cookie = await tracker.signIn()
  const response = await visit('/api/settings', { cookie, authorization: 'Bearer bmt_unknown' })
  expect(response.status).toBe(401)
})

test('whoever is taken off the list is out at once, with every token, and does not get in again', async () => {
  await using closed = await startTracker({ settings: { ALLOWED_PEOPLE: 'ana@example.com' } })
  const { url } = closed
  // As they came in while they stood on it.
  const { DB } = await closed.miniflare.getBindings<{ DB: D1Database }>('gateway')
  const config = { now: () => new Date().toISOString() }
  const context = { database: openD1(DB), config } as Parameters<typeof createTokens>[0]
  const { value } = await startSession(createSessions(context), LOCAL_PERSON, undefined)
  const wanted = { title: 'sheet', scopes: ['read' as const], expiresAt: null }
  const { secret } = await issueToken(createTokens(context), wanted, LOCAL_PERSON)
  const jwt = await closed.accessToken()
  const credentials: Array<Record<string, string>> = [
    { cookie: `session-${url.port}=${value}` },
    { authorization: `Bearer ${secret}` },
    { authorization: `Bearer ${jwt}` },
  ]
  for (const headers of credentials) {
    const response = await fetch(new URL('/api/settings', url), { headers })
    expect(await problem(response)).toMatchObject({ status: 403, code: 'forbidden' })
  }
  const again = signInWithFetch(url, '/', closed.signInKey())
  await expect(again).rejects.toThrow('not on the allow list')
})
