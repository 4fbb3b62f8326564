/** What is due, as a calendar by a secret address. */
import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'

let tracker: Tracker
beforeAll(async () => {
  tracker = await sharedTracker()
})
afterAll(() => tracker?.close())

async function signedIn(method: string, path: string, body?: unknown) {
  const cookie = await tracker.signIn()
  const headers = { cookie, origin: tracker.url.origin, 'content-type': 'application/json' }
  const init = { method, headers, body: body === undefined ? null : JSON.stringify(body) }
  return fetch(new URL(path, tracker.url), init)
}

/** The local date so many months before this one, on the fifth. */
function fifth(monthsAgo: number): string {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, 5))
    .toISOString()
    .slice(0, 10)
}

const feed = (secret: string) => fetch(new URL(`/calendar/${secret}.ics`, tracker.url))

test('a bill that recurs stands in it, for whoever has the address until it is revoked', async () => {
  for (const monthsAgo of [4, 3, 2, 1]) {
    const entry = { amount: '900.00', currency: 'USD', merchant: 'Quay Rooms' }
    const response = await tracker.apiFetch('/api/transactions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...entry, occurredOn: fifth(monthsAgo) }),
    })
    expect(response.status).toBe(201)
  }
  const made = await signedIn('POST', '/api/tokens', { title: 'phone', scopes: ['calendar'] })
  const { id, token } = (await made.json()) as { id: string; token: string }
  const response = await feed(token)
  expect(response.headers.get('content-type')).toContain('text/calendar')
  const calendar = convertIcsCalendar(undefined, await response.text())
  const events = calendar.events ?? []
  expect(events.length).toBeGreaterThanOrEqual(5)
  expect(events[0]?.summary).toBe('Quay Rooms: $900.00')
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  expect(events.every(({ start }) => start.type === 'DATE')).toBe(true)

  // It opens this and nothing else.
  const headers = { authorization: `Bearer ${token}` }
  const asked = await fetch(new URL('/api/transactions', tracker.url), { headers })
  expect(asked.status).toBe(403)
  await signedIn('DELETE', `/api/tokens/${id}`)
  expect((await feed(token)).status).toBe(404)
})

test('no other token opens it, nor does a guess', async () => {
  expect((await feed(await tracker.token())).status).toBe(404)
  expect((await feed('bmt_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404)
})
