/** An assistant signs its person in by OAuth: the official client registers, proves itself, and comes in. */
import {
  Client,
  type OAuthClientProvider,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { safeReturnTo } from '../../workers/gateway/src/auth/return-to.ts'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail } from './mails.ts'

const REDIRECT = 'http://127.0.0.1:53121/callback'

let tracker: Tracker
let cookie: string
beforeAll(async () => {
  tracker = await sharedTracker()
  await tracker.sendMail(await purchaseMail({ amountMinor: 2375, who: 'QUAY BOOKS' }))
  cookie = await tracker.signIn()
})
afterAll(() => tracker?.close())

/** What an assistant keeps, and the page that it opens for its person. */
class Assistant implements OAuthClientProvider {
  readonly redirectUrl = REDIRECT
  readonly clientMetadata = { client_name: 'Test assistant', redirect_uris: [REDIRECT] }
  opened: URL | null = null
  #kept: Record<string, unknown> = {}

  state = () => 'a-state'
  clientInformation = () => this.#kept.client as never
  saveClientInformation(client: unknown) {
    this.#kept.client = client
  }
  tokens = () => this.#kept.tokens as never
  saveTokens(tokens: unknown) {
    this.#kept.tokens = tokens
  }
  redirectToAuthorization(url: URL) {
    this.opened = url
  }
  saveCodeVerifier(verifier: string) {
    this.#kept.verifier = verifier
  }
  codeVerifier = () => this.#kept.verifier as string

  discoveryState = () => this.#kept.discovery as never
  saveDiscoveryState(discovery: unknown) {
    this.#kept.discovery = discovery
  }

  transport() {
    return new StreamableHTTPClientTransport(new URL('/mcp', tracker.url), { authProvider: this })
  }

  /** Comes without a token, and opens the page. */
  async come(): Promise<{ transport: StreamableHTTPClientTransport; url: URL }> {
    const transport = this.transport()
    const client = new Client({ name: 'test', version: '1' })
    await expect(client.connect(transport)).rejects.toThrow(UnauthorizedError)
    if (!this.opened) throw new Error('no page was opened')
    return { transport, url: this.opened }
  }
}

/** The person's answer on the page: where it sends them. */
async function answer(url: URL, fields: Record<string, string>): Promise<URL> {
  const page = await fetch(url, { headers: { cookie } })
  const html = await page.text()
  expect(page.status).toBe(200)
  expect(html).toContain('Test assistant')
  expect(html).toContain('127.0.0.1:53121')
  const hidden = html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)
  const form = Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]))
  return sentTo(await post({ ...form, ...fields }))
}

function post(
  fields: Record<string, string>,
  headers: HeadersInit = { cookie },
): Promise<Response> {
  return fetch(new URL('/oauth/authorize', tracker.url), {
    method: 'POST',
    headers: { ...headers, origin: tracker.url.origin },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

function sentTo(response: Response): URL {
  const [, href = ''] = /^0;url=(.+)$/.exec(response.headers.get('refresh') ?? '') ?? []
  return new URL(href)
}

test('an assistant that may change things lists and edits, until it is revoked', async () => {
  const assistant = new Assistant()
  const { transport, url } = await assistant.come()
  const back = await answer(url, { answer: 'allow', may: 'write' })
  expect(back.href).toMatch(new RegExp(`^${REDIRECT}\\?code=`))
  expect(back.searchParams.get('state')).toBe('a-state')
  await transport.finishAuth(back.searchParams)

  const client = new Client({ name: 'test', version: '1' })
  await client.connect(assistant.transport())
  const found = await client.callTool({ name: 'search_transactions', arguments: { q: 'quay' } })
  // biome-ignore lint/suspicious/noExplicitAny: looked at field by field.
  const [transaction] = (found.structuredContent as any).items
  expect(transaction).toMatchObject({ amount: '23.75', merchant: 'QUAY BOOKS' })
  const change = { id: transaction.id, category: 'gifts_charity' }
  const changed = await client.callTool({ name: 'change_transaction', arguments: change })
  expect(changed.isError ?? false).toBe(false)

  // It is a token as any other, which the person sees and revokes.
  const headers = { cookie, origin: tracker.url.origin }
  const listed = await fetch(new URL('/api/tokens', tracker.url), { headers })
  const { items } = (await listed.json()) as { items: Array<{ id: string; title: string }> }
  const token = items.find(({ title }) => title === 'Test assistant')
  await fetch(new URL(`/api/tokens/${token?.id}`, tracker.url), { method: 'DELETE', headers })
  await expect(client.listTools()).rejects.toThrow()
})

test('one that may only read changes nothing, and a refusal is told', async () => {
  const assistant = new Assistant()
  const { transport, url } = await assistant.come()
  const refused = await answer(url, { answer: 'refuse', may: 'write' })
  expect(refused.searchParams.get('error')).toBe('access_denied')
  const back = await answer(url, { answer: 'allow', may: 'read' })
  await transport.finishAuth(back.searchParams)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(assistant.transport())
  const { tools } = await client.listTools()
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
  await client.close()
})

test('a code is good once, for who asked, and for who proves it', async () => {
  const assistant = new Assistant()
  const { url } = await assistant.come()
  const back = await answer(url, { answer: 'allow', may: 'read' })
  const right = {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    client_id: url.searchParams.get('client_id') ?? '',
    redirect_uri: REDIRECT,
    code_verifier: assistant.codeVerifier(),
  }
  const exchange = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ ...right, ...fields })
    const response = await fetch(new URL('/oauth/token', tracker.url), { method: 'POST', body })
    return ((await response.json()) as { error?: string }).error ?? response.status
  }
  expect(await exchange({ code_verifier: 'v'.repeat(43) })).toBe('invalid_grant')
  expect(await exchange({ redirect_uri: `${REDIRECT}/else` })).toBe('invalid_grant')
  expect(await exchange({ client_id: 'else' })).toBe('invalid_grant')
  expect(await exchange({ code: `${right.code}x` })).toBe('invalid_grant')
  expect(await exchange({ grant_type: 'password' })).toBe('unsupported_grant_type')
  expect(await exchange({})).toBe(200)
  expect(await exchange({})).toBe('invalid_grant')
})

test('nobody is sent elsewhere, and nobody answers for the person', async () => {
  const { url } = await new Assistant().come()
  const open = (change: (query: URLSearchParams) => void, headers: HeadersInit = { cookie }) => {
    const changed = new URL(url)
    change(changed.searchParams)
    return fetch(changed, { headers, redirect: 'manual' })
  }
  const elsewhere = await open((query) => query.set('redirect_uri', 'https://evil.example/'))
  expect(elsewhere.status).toBe(400)
  expect(elsewhere.headers.get('refresh')).toBeNull()
  // A program on this machine may take another port.
  expect(
    (await open((query) => query.set('redirect_uri', 'http://127.0.0.1:9/callback'))).status,
  ).toBe(200)
  // What a program asked wrongly it is told by a link; a link of anybody's leads nobody there.
  for (const [change, error] of [
    [(query: URLSearchParams) => query.delete('code_challenge'), 'invalid_request'],
    [
      (query: URLSearchParams) => query.set('resource', 'https://else.example/mcp'),
      'invalid_target',
    ],
  ] as const) {
    const told = await open(change)
    expect(told.headers.get('refresh')).toBeNull()
    expect(await told.text()).toContain(`error=${error}`)
  }
  const form = { ...Object.fromEntries(url.searchParams), answer: 'allow', may: 'read' }
  expect((await post(form, { authorization: `Bearer ${await tracker.token()}` })).status).toBe(403)
  expect((await post(form, {})).headers.get('refresh')).toBeNull()
  const register = (redirect_uris: Array<string>) =>
    fetch(new URL('/oauth/register', tracker.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ redirect_uris }),
    })
  for (const uri of [
    'javascript:alert(1)',
    'http://evil.example/',
    'https://a@evil.example/',
    'x',
  ]) {
    expect((await register([uri])).status).toBe(400)
  }
  expect((await register(['cursor://anysphere.cursor/callback'])).status).toBe(201)
})

test('who is not signed in comes back to the page from signing in', async () => {
  const { url } = await new Assistant().come()
  const path = url.pathname + url.search
  expect(safeReturnTo(path, url.origin)).toBe(path)
})
