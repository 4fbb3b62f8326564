/** A program that is told of what happens: a real receiver, which checks the signature. */
import { createServer, type Server } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail } from './mails.ts'

type Got = { path: string; headers: Record<string, string>; body: string }

let server: Server
let tracker: Tracker
let site: string
let got: Array<Got> = []
let status = 204
let session: Promise<string> | null = null

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const headers = request.headers as Record<string, string>
      got.push({ path: request.url ?? '', headers, body })
      if (request.url === '/elsewhere') response.writeHead(302, { location: '/led-here' })
      else response.statusCode = status
      response.end()
    })
  })
  tracker = await sharedTracker()
  const port = tracker.webhookPort
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${port}`
})
afterEach(() => {
  got = []
  status = 204
})
afterAll(async () => {
  await tracker?.close()
  server?.close()
})

/** As the person, signed in on the site. */
async function ask(method: string, path: string, body?: unknown) {
  session ??= tracker.signIn()
  const cookie = await session
  const headers = { cookie, origin: tracker.url.origin, 'content-type': 'application/json' }
  const response = await fetch(new URL(path, tracker.url), {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  // biome-ignore lint/suspicious/noExplicitAny: looked at field by field.
  return (text === '' ? null : JSON.parse(text)) as any
}

async function until<T>(find: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await find()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`it did not come: ${JSON.stringify(got)}`)
}

test('a mail that is recorded is told of at once, signed as Standard Webhooks says', async () => {
  const events = ['transaction.recorded']
  const { webhook, secret } = await ask('POST', '/api/webhooks', { url: `${site}/in`, events })
  await tracker.sendMail(await purchaseMail({ amountMinor: 4210, who: 'STARBUCKS STORE 05117' }))
  const { headers, body } = await until(() => got[0])
  const told = new Webhook(secret).verify(body, headers) as Record<string, unknown>
  expect(told).toMatchObject({
    type: 'transaction.recorded',
    data: { transactions: [{ amount: '42.10', merchant: 'STARBUCKS STORE 05117' }] },
  })
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
  const deliveries = async () => (await ask('GET', `/api/webhooks/${webhook.id}/deliveries`)).items
  const [delivery] = await until(async () => {
    const items = await deliveries()
    return items[0]?.deliveredAt ? items : null
  })
  expect(delivery).toMatchObject({ id: headers['webhook-id'], answer: '204', attempts: 1 })
  await ask('DELETE', `/api/webhooks/${webhook.id}`)
})

test('what fails is kept for the tick, a redirect leads nowhere, and 410 pauses', async () => {
  const events = ['transaction.recorded']
  const { webhook } = await ask('POST', '/api/webhooks', { url: `${site}/elsewhere`, events })
  const path = `/api/webhooks/${webhook.id}`
  const answered = (word: RegExp) =>
    until(async () => {
      const { items } = await ask('GET', `${path}/deliveries`)
      return word.test(items[0]?.answer ?? '') ? items[0] : null
    })
  await ask('POST', `${path}/test`)
  // The harness cannot show the gateway a redirect, and says 500; workerd does.
  expect((await answered(/redirect|500/)).nextAt).not.toBeNull()
  expect(got.map((one) => one.path)).toEqual(['/elsewhere'])
  // The tick makes no attempt before its time.
  await tracker.runCron('*/10 * * * *', new Date())
  expect(got).toHaveLength(1)

  status = 410
  await ask('PATCH', path, { url: `${site}/in` })
  await ask('POST', `${path}/test`)
  await answered(/410/)
  const { items } = await ask('GET', '/api/webhooks')
  expect(items).toMatchObject([{ failures: 2, pausedWhy: 'gone' }])
  await ask('DELETE', path)
})

test('a private address is never posted to, and no token makes a webhook', async () => {
  const events = ['transaction.recorded']
  const port = tracker.webhookPort
  // The same receiver by other names, which the configuration does not know.
  const mapped = `https://[::ffff:127.0.0.1]:${port}/`
  await expect(ask('POST', '/api/webhooks', { url: mapped, events })).rejects.toThrow(
    /400.*private network/s,
  )
  const { webhook } = await ask('POST', '/api/webhooks', {
    url: `https://localhost:${port}/`,
    events,
  })
  await expect(ask('PATCH', `/api/webhooks/${webhook.id}`, { url: mapped })).rejects.toThrow(
    'private network',
  )
  await ask('POST', `/api/webhooks/${webhook.id}/test`)
  await until(async () => {
    const { items } = await ask('GET', `/api/webhooks/${webhook.id}/deliveries`)
    return items[0]?.answer === 'unknown_name'
  })
  expect(got).toEqual([])
  await ask('DELETE', `/api/webhooks/${webhook.id}`)
  const refused = await tracker.apiFetch('/api/webhooks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${site}/in`, events }),
  })
  expect(refused.status).toBe(403)
})
