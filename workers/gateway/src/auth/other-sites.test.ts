import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { AuthError } from './auth-error.ts'
import { refuseOtherSites } from './other-sites.ts'

async function answer(method: string, headers: Record<string, string>, hasCookie: boolean) {
  const app = new Hono()
  app.all('*', (c) => {
    refuseOtherSites(c, { hasCookie })
    return c.body(null, 204)
  })
  app.onError((error) => (error instanceof AuthError ? error.getResponse() : new Response()))
  return (await app.request('https://tracker.example/x', { method, headers })).status
}

const OWN = 'https://tracker.example'

it.each<[string, Record<string, string>, boolean, number]>([
  ['its own form', { origin: OWN, 'sec-fetch-site': 'same-origin' }, true, 204],
  ['its own form in a browser that writes no Sec-Fetch', { origin: OWN }, true, 204],
  ['a program with a token', {}, false, 204],
  ['a program with a cookie that says nothing', {}, true, 403],
  ['a form of another site', { origin: 'https://evil.example' }, true, 403],
  ['a form of a sandbox', { origin: 'null' }, true, 403],
  ['a form of a sister site', { 'sec-fetch-site': 'same-site' }, true, 403],
  ['a script of another site that found a token', { origin: 'https://evil.example' }, false, 403],
  [
    'an Origin that Sec-Fetch contradicts',
    { origin: OWN, 'sec-fetch-site': 'cross-site' },
    true,
    403,
  ],
])('a change by %s: %j', async (_who, headers, hasCookie, status) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    expect(await answer(method, headers, hasCookie)).toBe(status)
  }
  expect(await answer('GET', headers, hasCookie)).toBe(204)
})
