/** What a doctor sees of a site from outside, on a site that is wrong in one way at a time. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { CloudSettings } from '../settings.ts'
import { OUTSIDE } from './outside.ts'

const TENANT = '11111111-1111-4111-8111-111111111111'
const CLIENT = '21111111-1111-4111-8111-111111111111'
const ENTRA: CloudSettings = {
  mailDomain: 'example.com',
  entraTenantId: TENANT,
  entraClientId: CLIENT,
}
const ACCESS: CloudSettings = { ...ENTRA, signIn: 'access', accessTeam: 'https://mine.example' }

type Answer = (response: ServerResponse) => unknown
const to = (location: string) => (response: ServerResponse) =>
  response.writeHead(302, { location }).end()
const says = (status: number, body: object) => (response: ServerResponse) =>
  response.writeHead(status).end(JSON.stringify(body))
const page = (headers: Record<string, string>) => (response: ServerResponse) =>
  response.writeHead(200, headers).end()

let server: Server
let site: string
let answers: Record<string, Answer>
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').split('?')[0] ?? '']
    if (answer) answer(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
afterEach(() => vi.unstubAllEnvs())

const login = (changed: Record<string, string> = {}, tenant = TENANT) => {
  const redirect = { redirect_uri: `${site}/auth/callback` }
  const query = new URLSearchParams({ client_id: CLIENT, ...redirect, ...changed })
  return to(`https://login.example/${tenant}/authorize?${query}`)
}
const mx = (...hosts: Array<string>) =>
  says(200, { Answer: hosts.map((host) => ({ data: `10 ${host}.` })) })

const well = (): Record<string, Answer> => ({
  '/': page({ 'content-security-policy': "default-src 'none'" }),
  '/api/health': says(200, {}),
  '/auth/login': login(),
  '/dns': mx('route1.mx.cloudflare.net'),
})

async function found(changed: Record<string, Answer>, settings = ENTRA) {
  answers = { ...well(), ...changed }
  vi.stubEnv('DNS_URL', `${site}/dns`)
  const all = OUTSIDE.map(async ({ name, run }) => {
    return [name, await run({ site, settings, account: null })] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

it('finds nothing wrong where all is well', async () => {
  const all = Object.values(await found({}))
  expect(all.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'ok'])
  const behind = await found({ '/auth/login': to('https://mine.example/cdn-cgi/access') }, ACCESS)
  expect(behind['sign-in']?.status).toBe('ok')
})

const DAY_AGO = new Date(Date.now() - 86_400_000).toUTCString()

it.each<[part: string, says: string, broken: () => Record<string, Answer>, CloudSettings?]>([
  ['site', 'clock is minutes off', () => ({ '/': page({ ...CSP, date: DAY_AGO }) })],
  ['site', 'is not the tracker’s site', () => ({ '/': page({}) })],
  ['site', 'answers 522', () => ({ '/': says(522, {}) })],
  ['gateway', 'lacks its tables', () => ({ '/api/health': says(503, LACKS) })],
  ['gateway', 'it answers 500', () => ({ '/api/health': says(500, {}) })],
  ['sign-in', 'ENTRA_CLIENT_SECRET is missing', () => ({ '/auth/login': says(503, NO_SECRET) })],
  ['sign-in', 'comes back to https://old', () => ({ '/auth/login': login(OTHER_SITE) })],
  ['sign-in', 'as another application', () => ({ '/auth/login': login({ client_id: 'x' }) })],
  ['sign-in', 'at another directory', () => ({ '/auth/login': login({}, 'common') })],
  ['sign-in', 'Access does not stand before', () => ({ '/auth/login': login() }), ACCESS],
  ['mail servers', 'has no mail server', () => ({ '/dns': mx() })],
  ['mail servers', 'also goes to mx.old.example', () => ({ '/dns': mx('mx.old.example') })],
])('%s: %s', async (part, what, broken, settings) => {
  const finding = (await found(broken(), settings))[part]
  expect(finding?.status).toBe('wrong')
  expect(finding?.what).toContain(what)
  expect(finding?.remedy).not.toBe('')
})

const CSP = { 'content-security-policy': "default-src 'none'" }
const LACKS = { code: 'no_schema', detail: 'The database lacks its tables' }
const NO_SECRET = { code: 'not_configured', detail: 'ENTRA_CLIENT_SECRET is missing' }
const OTHER_SITE = { redirect_uri: 'https://old.example/auth/callback' }
