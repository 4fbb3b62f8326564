/**
 * Requests to the site and its API as a page of another site, a token that leaked, or two tabs would
 * send them. One row per attack, against the whole tracker.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forwardingConfirmation } from '../../scripts/demo/letters/gmail.ts'
import { toMime } from '../../scripts/demo/mime.ts'
import { startTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail, transactions } from '../system/mails.ts'
import { ask } from './listeners.ts'

const EVIL = 'https://evil.example'
const NOWHERE = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
/** That of the demo's confirmation. */
const CODE = '420617358'

let tracker: Tracker
let session: string
let writeToken: string
let readToken: string
const origin = () => tracker.url.origin
const alias = () => /\+(\w+)@/.exec(tracker.forwardTo)?.[1] ?? ''

beforeAll(async () => {
  tracker = await startTracker()
  session = await tracker.signIn()
  writeToken = await tracker.token()
  const made = await send('POST', '/api/tokens', signedIn(), { title: 'reads' })
  readToken = (await read<{ token: string }>(made)).token
  await tracker.sendMail(await purchaseMail())
  const letter = forwardingConfirmation(tracker.forwardTo)
  await tracker.sendMail(await toMime(letter, 'confirmation', new Date()))
})
afterAll(() => tracker.close())

const signedIn = () => ({ cookie: session, origin: origin() })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Response> {
  const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json'
  return fetch(new URL(path, tracker.url), {
    method,
    redirect: 'manual',
    headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const read = <T>(response: Response) => response.json() as Promise<T>

/** Fields that split an entry into two parts. */
const split = (amount: string) => ({
  'amount-0': amount,
  'category-0': 'groceries',
  'category-1': 'coffee',
})

const codeOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { code: string }).code}`

const ENTRY = {
  amount: '20.00',
  currency: 'USD',
  merchant: 'Corner shop',
  occurredOn: '2026-11-20',
}

async function enter(values: Partial<typeof ENTRY> = {}) {
  const response = await send('POST', '/api/transactions', bearer(writeToken), {
    ...ENTRY,
    ...values,
  })
  const made = (await response.json()) as { id: string; amount: string }
  return { ...made, etag: response.headers.get('etag') ?? '' }
}

describe('a page of another site', () => {
  it.each<[string, string, string, Record<string, string>, unknown?]>([
    ['a form that signs out', 'POST', '/auth/logout', { origin: EVIL }, 'a=b'],
    ['a form of a sandbox', 'POST', '/auth/logout', { origin: 'null' }, 'a=b'],
    ['a form that says nothing of itself', 'POST', '/auth/logout', {}, 'a=b'],
    [
      'a form that signs out everywhere',
      'POST',
      '/auth/logout-everywhere',
      { origin: EVIL },
      'a=b',
    ],
    ['a form that makes a token', 'POST', '/settings/tokens', { origin: EVIL }, 'title=x'],
    ['a form that renews the address', 'POST', '/settings/alias', { origin: EVIL }, 'a=b'],
    ['a script that enters money', 'POST', '/api/transactions', { origin: EVIL }, ENTRY],
    ['a script that deletes', 'DELETE', `/api/transactions/${NOWHERE}`, { origin: EVIL }],
    [
      'a script that sets a budget',
      'PUT',
      '/api/budgets/coffee/USD',
      { origin: EVIL },
      { amount: '1' },
    ],
    ['a script that changes settings', 'PATCH', '/api/settings', { origin: EVIL }, {}],
    [
      'a form by a browser that writes only Sec-Fetch-Site',
      'POST',
      '/add',
      { 'sec-fetch-site': 'cross-site' },
      'amount-0=1',
    ],
    ['a form of a sister site', 'POST', '/add', { 'sec-fetch-site': 'same-site' }, 'amount-0=1'],
    [
      'an image of the export',
      'GET',
      '/api/export.csv',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    ],
    [
      'a frame of the settings',
      'GET',
      '/settings',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
  ])('gets nothing by %s', async (_attack, method, path, headers, body) => {
    expect(await codeOf(await send(method, path, { cookie: session, ...headers }, body))).toBe(
      '403 forbidden',
    )
    expect((await send('GET', '/api/settings', { cookie: session })).status).toBe(200)
  })

  it('may link to a page', async () => {
    // By hand: Node's fetch writes Sec-Fetch-Mode itself.
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    const headers = { cookie: session, ...visit, 'sec-fetch-dest': 'document' }
    const { status } = await ask(Number(tracker.url.port), { path: '/transactions', headers })
    expect(status).toBe(200)
  })
})

describe('a token that may read', () => {
  it('sees the address to forward to on no route, nor what confirms it', async () => {
    const listed = await send('GET', '/api/mail', bearer(writeToken))
    const { items } = await read<{ items: Array<{ id: string }> }>(listed)
    const ids = items.map(({ id }) => id)
    expect(ids).toHaveLength(2)
    // An act is listed by the subject of its mail, which holds the code.
    for (const id of ids) {
      await send('POST', `/api/mail/${id}/resolve`, bearer(writeToken), { as: 'dismissed' })
    }
    const acts = await send('GET', '/api/acts', bearer(readToken))
    const listedActs = await read<{ items: Array<{ action: string; title: string }> }>(acts)
    expect(listedActs.items).toContainEqual(
      expect.objectContaining({ action: 'mail.dismiss', title: '…' }),
    )
    const paths = [
      '/api/settings',
      '/api/mail',
      '/api/mail?reason=forwarding_confirmation',
      ...[...CODE].map((_, end) => `/api/mail?q=${CODE.slice(0, end + 1)}`),
      '/api/mail/forwarding-confirmations',
      ...ids.flatMap((id) => [`/api/mail/${id}`, `/api/mail/${id}/raw`]),
      '/api/review',
      '/api/acts',
      '/api/transactions',
      '/api/export.csv',
      '/api/tokens',
      '/',
      '/settings',
      '/mail',
      ...ids.map((id) => `/mail/${id}`),
    ]
    const found = new Set<number>()
    for (const path of paths) {
      const headers = { ...bearer(readToken), 'x-site-assets': '{}' }
      const response = await send('GET', path, headers)
      found.add(response.status)
      const text = await response.text()
      expect(text.toLowerCase(), path).not.toContain(alias())
      expect(text, path).not.toContain(CODE)
      if (path.includes('q=')) expect(JSON.parse(text).items, path).toEqual([])
    }
    expect([...found].sort()).toEqual([200, 403])
    // What a token that may write needs, it has.
    const settings = await send('GET', '/api/settings', bearer(writeToken))
    expect(await settings.json()).toMatchObject({ forwardTo: tracker.forwardTo })
  })
})

describe('a token, even one that may write', () => {
  it.each<[string, string, string, unknown?]>([
    ['makes no other token, so none outlives or exceeds it', 'POST', '/api/tokens', { title: 'x' }],
    ['revokes no token', 'DELETE', `/api/tokens/${NOWHERE}`],
    ['has summaries sent nowhere', 'PATCH', '/api/settings', { summaryTo: 'eve@evil.example' }],
    ['takes no new address', 'POST', '/api/settings/renew-address'],
    ['signs nobody out', 'POST', '/auth/logout-everywhere'],
    ['makes no token by the page', 'POST', '/settings/tokens', 'title=x&scope=write'],
    [
      'has summaries sent nowhere by the page',
      'POST',
      '/settings/summary',
      'day=yes&summaryTo=e@e.example',
    ],
    ['takes no new address by the page', 'POST', '/settings/alias', 'a=b'],
    ['ends no session by the page', 'POST', `/settings/sessions/${'0'.repeat(64)}/end`, 'a=b'],
  ])('%s', async (_attack, method, path, body) => {
    const response = await send(method, path, bearer(writeToken), body)
    expect(await codeOf(response)).toBe('403 session_required')
  })

  it('that is revoked or past its time is none, at once', async () => {
    const until = new Date(Date.now() + 1500).toISOString()
    const make = async (values: object) =>
      read<{ id: string; token: string }>(
        await send('POST', '/api/tokens', signedIn(), { title: 'x', ...values }),
      )
    const [short, revoked] = [await make({ expiresAt: until }), await make({})]
    await send('DELETE', `/api/tokens/${revoked.id}`, signedIn())
    await new Promise((resolve) => setTimeout(resolve, 1600))
    for (const { token } of [short, revoked]) {
      const answer = await send('GET', '/api/transactions', bearer(token))
      expect(await codeOf(answer)).toBe('401 unauthenticated')
    }
  })
})

describe('summaries', () => {
  it('go to no address that the person did not confirm, whoever asks', async () => {
    const eve = { summaryTo: 'eve@evil.example' }
    expect(await codeOf(await send('PATCH', '/api/settings', signedIn(), eve))).toBe(
      '400 invalid_request',
    )
    const form = 'day=yes&summaryTo=eve@evil.example'
    expect((await send('POST', '/settings/summary', signedIn(), form)).status).toBe(422)
    const { summaryTo } = await read<{ summaryTo: string }>(
      await send('GET', '/api/settings', signedIn()),
    )
    expect(summaryTo).toBe('you@expenses.localhost')
  })
})

describe('a body without end', () => {
  const MUCH = 'x'.repeat(400_000)
  it.each([
    ['/api/transactions', { ...ENTRY, note: MUCH }],
    ['/add', `note-0=${MUCH}`],
    ['/settings', `timeZone=${MUCH}`],
    ['/review/00000000-0000-7000-8000-000000000000', `a=${MUCH}`],
    ['/auth/logout', `a=${MUCH}`],
  ])('is refused by %s', async (path, body) => {
    expect(await codeOf(await send('POST', path, signedIn(), body))).toBe('413 too_large')
  })

  it('that does not say how long it is, is refused as well', async () => {
    const piece = new TextEncoder().encode(MUCH)
    const body = new Blob(Array.from({ length: 4 }, () => piece)).stream()
    const headers = { ...bearer(writeToken), 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
    const answer = await fetch(new URL('/api/transactions', tracker.url), init).catch(() => null)
    expect(answer?.status ?? 413).toBe(413)
  })
})

describe('guessing', () => {
  it('tokens is told to wait, and the owner of a good one is not', async () => {
    const guesses = Array.from({ length: 130 }, (_, n) => bearer(`bmt_${n}${'x'.repeat(40)}`))
    const answers = await Promise.all(guesses.map((guess) => send('GET', '/api/mail', guess)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await send('GET', '/api/mail', bearer(writeToken))).status).toBe(200)
  })

  it('at signing in writes no row and is told to wait', async () => {
    const { DB } = await tracker.miniflare.getBindings<{ DB: D1Database }>('gateway')
    const tables = await DB.prepare("select name from sqlite_master where name = 'sign_in'").all()
    expect(tables.results).toEqual([])
    const statuses = new Set<number>()
    // 300 a minute are let through here, counted anew when the minute ends.
    for (let sent = 0; sent < 720 && !statuses.has(429); sent += 80) {
      const visits = Array.from({ length: 80 }, () => send('GET', '/auth/login', {}))
      for (const { status } of await Promise.all(visits)) statuses.add(status)
    }
    expect(statuses).toEqual(new Set([302, 429]))
  })
})

describe('a database of another version', () => {
  it.each([
    [
      'newer',
      "insert into d1_migrations (name) values ('9999_of_tomorrow.sql')",
      '9999_of_tomorrow',
    ],
    ['older', "delete from d1_migrations where name > '0001_z'", 'of an older version'],
  ])('that is %s is said by the health', async (_which, change, said) => {
    const { DB } = await tracker.miniflare.getBindings<{ DB: D1Database }>('gateway')
    const { results } = await DB.prepare('select name from d1_migrations').all<{ name: string }>()
    expect((await send('GET', '/api/health', {})).status).toBe(200)
    await DB.exec(change)
    const answer = await send('GET', '/api/health', {})
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain(said)
    await DB.exec('delete from d1_migrations')
    for (const { name } of results) {
      await DB.prepare('insert into d1_migrations (name) values (?)').bind(name).run()
    }
  })
})

describe('an idempotency key', () => {
  it('that comes with another body is a conflict, and nothing is written', async () => {
    const before = (await transactions(tracker)).length
    const headers = { ...bearer(writeToken), 'idempotency-key': 'k1' }
    const first = await send('POST', '/api/transactions', headers, ENTRY)
    const again = await send('POST', '/api/transactions', headers, ENTRY)
    expect((await read<{ id: string }>(again)).id).toBe((await read<{ id: string }>(first)).id)
    for (const other of [{ amount: '21.00' }, { note: 'x' }, { occurredTime: '10:00' }]) {
      const answer = await send('POST', '/api/transactions', headers, { ...ENTRY, ...other })
      expect(await codeOf(answer)).toBe('409 conflict')
    }
    expect(await transactions(tracker)).toHaveLength(before + 1)
  })
})

describe('a stale copy', () => {
  it('changes and deletes nothing by If-Match', async () => {
    const { id, etag } = await enter()
    const path = `/api/transactions/${id}`
    const fresh = await send(
      'PATCH',
      path,
      { ...bearer(writeToken), 'if-match': etag },
      { note: 'a' },
    )
    expect(fresh.status).toBe(200)
    expect(fresh.headers.get('etag')).not.toBe(etag)
    const stale = { ...bearer(writeToken), 'if-match': etag }
    expect(await codeOf(await send('PATCH', path, stale, { note: 'b' }))).toBe(
      '412 precondition_failed',
    )
    expect(await codeOf(await send('DELETE', path, stale))).toBe('412 precondition_failed')
    expect(
      await codeOf(await send('PATCH', path, { ...stale, 'if-match': 'x' }, { note: 'b' })),
    ).toBe('412 precondition_failed')
    const now = await send('GET', path, bearer(writeToken))
    expect(now.headers.get('etag')).toBe(fresh.headers.get('etag'))
    expect(await now.json()).toMatchObject({ note: 'a' })
  })

  /** The fields of a form that nobody touched, as its page shows them. */
  async function formOf(path: string, action = path): Promise<URLSearchParams> {
    const page = await (await send('GET', path, { cookie: session })).text()
    const form = new URLSearchParams()
    const start = page.indexOf(` action="${action}"`)
    const html = page.slice(start, page.indexOf('</form>', start))
    for (const [, name = '', value = ''] of html.matchAll(/name="was-([^"]*)" value="([^"]*)"/g)) {
      form.set(name, value)
      form.set(`was-${name}`, value)
    }
    return form
  }

  it('of a form writes only what its person changed', async () => {
    const { id } = await enter()
    const [a, b] = [await formOf(`/transactions/${id}`), await formOf(`/transactions/${id}`)]
    a.set('amount-0', '24.00')
    expect((await send('POST', `/transactions/${id}`, signedIn(), a.toString())).status).toBe(303)
    b.set('note-0', 'with Ana')
    expect((await send('POST', `/transactions/${id}`, signedIn(), b.toString())).status).toBe(303)
    const now = await send('GET', `/api/transactions/${id}`, bearer(writeToken))
    expect(await now.json()).toMatchObject({ amount: '24.00', note: 'with Ana' })
  })

  it('of a form whose field both changed is told so, and says it once more to mean it', async () => {
    const { id } = await enter()
    const [a, b] = [await formOf(`/transactions/${id}`), await formOf(`/transactions/${id}`)]
    a.set('amount-0', '24.00')
    await send('POST', `/transactions/${id}`, signedIn(), a.toString())
    b.set('amount-0', '25.00')
    const told = await send('POST', `/transactions/${id}`, signedIn(), b.toString())
    expect(told.status).toBe(422)
    expect(await told.text()).toContain('Changed meanwhile, to 24.00')
    const now = await send('GET', `/api/transactions/${id}`, bearer(writeToken))
    expect(await now.json()).toMatchObject({ amount: '24.00' })
    b.set('was-amount-0', '24.00')
    expect((await send('POST', `/transactions/${id}`, signedIn(), b.toString())).status).toBe(303)
    const meant = await send('GET', `/api/transactions/${id}`, bearer(writeToken))
    expect(await meant.json()).toMatchObject({ amount: '25.00' })
  })

  const look = '/settings/categories/groceries'
  it.each<[page: string, action: string, here: object, elsewhere: object, said: string]>([
    [look, `${look}/look`, { icon: 'A' }, { icon: 'B' }, 'A'],
    [look, `${look}/look`, { group: 'travel' }, { group: 'health' }, 'Travel'],
    ['/settings/categories', look, { title: 'Food' }, { title: 'Shop' }, 'Food'],
    [
      '/settings',
      '/settings',
      { timeZone: 'Asia/Tokyo' },
      { timeZone: 'Asia/Seoul' },
      'Asia/Tokyo',
    ],
    ['/settings', '/settings/profile', { name: 'Ana' }, { name: 'Bea' }, 'Ana'],
    [
      '/settings',
      '/settings/summary',
      { summaryTimeZone: 'Asia/Tokyo' },
      { summaryTimeZone: 'Asia/Seoul' },
      'Asia/Tokyo',
    ],
    ['/settings/currencies', '/settings/currencies', { home: 'USD' }, { home: 'COP' }, 'USD'],
    [
      '/settings/at-once',
      '/settings/at-once',
      { 'large-USD': '5.00' },
      { 'large-USD': '6' },
      '5.00',
    ],
    ['ID', 'ID/name', { name: 'Cafe A' }, { name: 'Cafe B' }, 'Cafe A'],
    ['ID', 'ID/tags', { tags: 'a' }, { tags: 'b' }, 'a'],
    ['ID', 'ID/category', { category: 'pets' }, { category: 'fuel' }, 'Pets'],
    ['ID', 'ID/splits', split('5.00'), split('6.00'), '5.00'],
    ['/settings', '/settings/profile', { region: 'CO' }, { region: 'MX' }, 'Colombia'],
  ])('of the form on %s for %s does not write over what another tab set', async (...row) => {
    const { id } = await enter()
    const [page, action, here, elsewhere, said] = row
    const at = (path: string) => path.replace('ID', `/transactions/${id}`)
    const [a, b] = [await formOf(at(page), at(action)), await formOf(at(page), at(action))]
    for (const [name, value] of Object.entries(here)) a.set(name, value)
    expect((await send('POST', at(action), signedIn(), a.toString())).status).toBe(303)
    const untouched = await send('POST', at(action), signedIn(), b.toString())
    if (!action.endsWith('category')) expect(untouched.status).toBe(303)
    for (const [name, value] of Object.entries(elsewhere)) b.set(name, value)
    const told = await send('POST', at(action), signedIn(), b.toString())
    expect(told.status).toBe(412)
    expect(await told.text()).toContain(`Changed meanwhile, to ${said}.`)
    const now = await formOf(at(page), at(action))
    expect(Object.fromEntries(now)).toMatchObject(here)
  })
})
