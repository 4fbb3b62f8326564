/** An assistant at the ledger: the official client of the Model Context Protocol over HTTP. */
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail } from './mails.ts'

let tracker: Tracker
beforeAll(async () => {
  tracker = await sharedTracker()
  await tracker.sendMail(await purchaseMail({ amountMinor: 1850, who: 'CORNER FLORIST 8' }))
})
afterAll(() => tracker?.close())

async function connect(token: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const requestInit = { headers: { authorization: `Bearer ${token}` } }
  await client.connect(
    new StreamableHTTPClientTransport(new URL('/mcp', tracker.url), { requestInit }),
  )
  return client
}

/** What a tool answers, as data. */
async function call(client: Client, name: string, input: Record<string, unknown> = {}) {
  const answer = await client.callTool({ name, arguments: input })
  // biome-ignore lint/suspicious/noExplicitAny: looked at field by field.
  const data = answer.structuredContent as any
  return { data, isError: answer.isError === true, text: JSON.stringify(answer.content) }
}

/** A token that may only read, made by the person on the site. */
async function readingToken(): Promise<string> {
  const cookie = await tracker.signIn()
  const headers = { cookie, origin: tracker.url.origin, 'content-type': 'application/json' }
  const body = JSON.stringify({ title: 'assistant', scopes: ['read'] })
  const response = await fetch(new URL('/api/tokens', tracker.url), {
    method: 'POST',
    headers,
    body,
  })
  return ((await response.json()) as { token: string }).token
}

test('an assistant finds, explains, categorises and takes back', async () => {
  const client = await connect(await tracker.token())
  const found = await call(client, 'search_transactions', { q: 'florist' })
  const [transaction] = found.data.items
  expect(transaction).toMatchObject({ amount: '18.50', merchant: 'CORNER FLORIST 8' })

  const waits = await call(client, 'what_waits')
  expect(waits.data).toMatchObject({ counts: { mails: 0 }, mails: { items: [] } })
  const { data } = await call(client, 'get_transaction', { id: transaction.id })
  expect(data.transaction.label).toHaveProperty('why')

  const category = 'gifts_charity'
  const changed = await call(client, 'change_transaction', { id: transaction.id, category })
  expect(changed.data).toMatchObject({ category, setBy: { category: 'person' } })
  const totals = await call(client, 'totals', { from: transaction.occurredOn })
  expect(totals.data.items).toMatchObject([{ key: category, spent: '18.50' }])
  await call(client, 'undo', { act: changed.data.act })
  const after = await call(client, 'get_transaction', { id: transaction.id })
  expect(after.data.transaction.category).not.toBe(category)
  await client.close()
})

test('what is wrong is said in a way that an assistant can mend', async () => {
  const client = await connect(await tracker.token())
  const refused = await call(client, 'search_transactions', { category: 'sweets' })
  expect(refused).toMatchObject({ isError: true })
  expect(refused.text).toContain('is not a category')
  await client.close()
})

test('a token that may only read has no tool that changes anything, nor the address to forward to', async () => {
  const client = await connect(await readingToken())
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('search_transactions')
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
  expect((await call(client, 'add_transaction').catch((error) => error)).isError).not.toBe(false)
  await client.close()
})

test('who has no token is told where to get one, and a cookie is none', async () => {
  const ask = (headers: HeadersInit) =>
    fetch(new URL('/mcp', tracker.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    })
  const response = await ask({})
  expect(response.status).toBe(401)
  const [, url = ''] =
    /resource_metadata="([^"]+)"/.exec(response.headers.get('www-authenticate') ?? '') ?? []
  const metadata = await (await fetch(url)).json()
  expect(metadata).toMatchObject({ resource: `${tracker.url.origin}/mcp` })
  expect((metadata as { authorization_servers: Array<string> }).authorization_servers).toHaveLength(
    1,
  )
  const cookie = await tracker.signIn()
  expect((await ask({ cookie, origin: tracker.url.origin })).status).toBe(401)
})
