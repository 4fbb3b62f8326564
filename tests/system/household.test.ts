/** A household: one changes the ledger, the other sees it and changes nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOCAL_PERSON, startTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail } from './mails.ts'

const OWNER = 'owner@example.com'
const ID = '01900000-0000-7000-8000-000000000000'
/** Asked by POST since the question is long; they write nothing. */
const ONLY_LOOKS = new Set(['/api/rules/preview', '/api/imports/known', '/api/imports/preview'])

let tracker: Tracker
let cookie: string
let transaction: string
beforeAll(async () => {
  tracker = await startTracker({
    settings: { ALLOWED_PEOPLE: OWNER, ALLOWED_VIEWERS: LOCAL_PERSON, SUMMARY_TO: OWNER },
  })
  cookie = await tracker.signIn()
  const added = await tracker.apiFetch('/api/transactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      kind: 'purchase',
      amount: '12.50',
      currency: 'EUR',
      merchant: 'Corner Bakery',
      note: 'for both of us',
      occurredOn: '2026-11-20',
    }),
  })
  expect(added.status).toBe(201)
  transaction = ((await added.json()) as { id: string }).id
})
afterAll(() => tracker?.close())

const ask = (path: string, method = 'GET', body?: BodyInit, type = 'application/json') =>
  fetch(new URL(path, tracker.url), {
    method,
    redirect: 'manual',
    headers: {
      cookie,
      origin: tracker.url.origin,
      ...(body === undefined ? {} : { 'content-type': type }),
    },
    body: body ?? null,
  })
const form = (path: string, fields: Record<string, string> = {}) =>
  ask(path, 'POST', new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded')

test('who may only see reads the ledger on pages and by the API', async () => {
  const page = await (await ask(`/transactions/${transaction}`)).text()
  expect(page).toContain('Corner Bakery')
  expect(page).toContain('for both of us')
  for (const path of ['/', '/transactions', '/budgets', '/recurring', '/report', '/settings']) {
    expect((await ask(path)).status, path).toBe(200)
  }
  const { items } = (await (await ask('/api/transactions')).json()) as { items: Array<object> }
  expect(items).toMatchObject([{ merchant: 'Corner Bakery', amount: '12.50' }])
})

test('their pages hold no form that changes the ledger, and no link to what is closed', async () => {
  const links = new Set<string>()
  for (const path of [
    '/',
    '/transactions',
    `/transactions/${transaction}`,
    '/settings',
    '/settings/at-once',
  ]) {
    const page = await (await ask(path)).text()
    const forms = page.match(/<form[^>]*method="post"[^>]*>/g) ?? []
    const actions = forms.map((tag) => /action="([^"]*)"/.exec(tag)?.[1])
    expect(
      new Set(actions).difference(
        new Set(['/settings/profile', '/settings/summary', '/auth/logout', '/settings/at-once']),
      ),
    ).toEqual(new Set())
    for (const [, href = ''] of page.matchAll(/<a[^>]*href="(\/[^"]*)"/g)) links.add(href)
  }
  for (const href of links) expect((await ask(href)).status, href).toBe(200)
  expect(links.size).toBeGreaterThan(5)
})

test('no operation of the API that writes takes their session', async () => {
  const document = (await (await ask('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const taken: Array<string> = []
  for (const [template, methods] of Object.entries(document.paths)) {
    const path = template.replace(/\{\w+\}/g, ID)
    for (const method of Object.keys(methods)) {
      if (method === 'get' || template.startsWith('/api/tokens')) continue
      if (ONLY_LOOKS.has(template)) continue
      const response = await ask(path, method.toUpperCase(), '{}')
      if (response.status !== 403) taken.push(`${method} ${template} ${response.status}`)
    }
  }
  expect(taken).toEqual([])
})

test('no form takes their session, and nothing that confirms an address is shown', async () => {
  for (const path of [
    `/transactions/${transaction}`,
    `/transactions/${transaction}/delete`,
    `/transactions/${transaction}/category`,
    '/transactions/bulk',
    '/add',
    '/rules',
    '/budgets',
    `/review/${ID}`,
    `/acts/${ID}/undo`,
    '/settings',
    '/settings/alias',
    '/settings/addresses/ask',
    '/settings/webhooks',
    '/settings/data/erase',
  ]) {
    expect((await form(path, { amount: '1' })).status, path).toBe(403)
  }
  for (const path of ['/settings/mail', '/setup', '/mail', '/review', '/settings/data', '/bin']) {
    expect((await ask(path)).status, path).toBe(403)
  }
  const settings = await (await ask('/api/settings')).text()
  expect(settings).not.toContain(/\+(\w+)@/.exec(tracker.forwardTo)?.[1])
  const left = await tracker.apiFetch(`/api/transactions/${transaction}`)
  expect(await left.json()).toMatchObject({ merchant: 'Corner Bakery', amount: '12.50' })
})

test('their tokens may read, whatever they ask for', async () => {
  const make = (scopes: Array<string>) =>
    ask('/api/tokens', 'POST', JSON.stringify({ title: 'sheet', scopes }))
  expect((await make(['read', 'write'])).status).toBe(403)
  expect((await form('/settings/tokens', { title: 'x', scope: 'write' })).status).toBe(403)
  const { token } = (await (await make(['read'])).json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  const read = await fetch(new URL('/api/transactions', tracker.url), { headers })
  expect(read.status).toBe(200)
})

test('they read in their own language, and everybody is named with what they may do', async () => {
  const me = { name: 'Eva', language: 'es', region: '' }
  expect((await form('/settings/profile', me)).status).toBe(303)
  expect(await (await ask('/transactions')).text()).toContain('<html lang="es"')
  const people = (await (await ask('/settings/people')).text()).replace(/<[^>]*>/g, ' ')
  expect(people).toMatch(/owner@example\.com\s+ve y cambia todo/)
  expect(people).toMatch(/Eva\s+tú\s+you@expenses\.localhost · ve el registro, no cambia nada/)
})

test('each gets a summary of their own, in their own language, and turns it off for themselves', async () => {
  const choose = (fields: Record<string, string>) => form('/settings/summary', fields)
  expect((await choose({ summaryTo: OWNER, day: 'yes' })).status).toBe(422)
  expect((await choose({ summaryTo: LOCAL_PERSON, day: 'yes' })).status).toBe(303)
  const evening = new Date()
  evening.setUTCHours(23, 58, 0, 0)
  const sentAt = async (at: Date) => {
    const before = tracker.outbox.length
    await tracker.runCron('13,28,43,58 * * * *', at)
    await tracker.runCron('13,28,43,58 * * * *', at)
    return tracker.outbox.slice(before)
  }
  const sent = await sentAt(evening)
  expect(sent.map(({ to }) => to)).toEqual([OWNER, LOCAL_PERSON])
  expect(sent[1]?.subject).toMatch(/^Tus gastos del/)
  expect(sent[1]?.text).not.toContain('/review')
  expect((await choose({ summaryTo: '' })).status).toBe(303)
  const next = await sentAt(new Date(evening.getTime() + 24 * 60 * 60_000))
  expect(next.map(({ to }) => to)).toEqual([OWNER])
})

test('an account is somebody’s, and what it paid is told and found as theirs', async () => {
  await tracker.sendMail(await purchaseMail({ who: 'HARBOR FUEL' }))
  const listed = await tracker.apiFetch('/api/accounts')
  const { items } = (await listed.json()) as { items: Array<{ id: string }> }
  const set = (person: string) =>
    tracker.apiFetch(`/api/accounts/${items[0]?.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    })
  expect((await set('nobody@example.com')).status).toBe(400)
  expect(await (await set(LOCAL_PERSON)).json()).toMatchObject({ person: LOCAL_PERSON })
  const found = await ask(`/api/transactions?paidBy=${LOCAL_PERSON}`)
  expect(await found.json()).toMatchObject({ items: [{ merchant: 'HARBOR FUEL' }] })
  const overview = (
    await (await ask('/?from=2026-01-01&to=2026-12-31&currency=USD')).text()
  ).replace(/<[^>]*>/g, ' ')
  expect(overview).toMatch(/Quién pagó\s+Eva/)
})

test('each gets mails at once as they chose, whoever may only see among them', async () => {
  const settings = { method: 'PATCH', headers: { 'content-type': 'application/json' } }
  await tracker.apiFetch('/api/settings', { ...settings, body: '{"homeCurrency":"EUR"}' })
  const choose = (fields: Record<string, string>) => form('/settings/at-once', fields)
  expect((await choose({ foreign: 'yes' })).status).toBe(303)
  expect(await (await ask('/settings/at-once')).text()).toContain(LOCAL_PERSON)
  expect((await form('/settings/summary', { summaryTo: LOCAL_PERSON, day: 'yes' })).status).toBe(
    303,
  )
  const today = new Date(Date.now() - 60 * 60_000).toISOString()
  const when = { date: today.slice(0, 10), time: today.slice(11, 16) }
  await tracker.sendMail(await purchaseMail({ who: 'PIER HOTEL', amountMinor: 9000, ...when }))
  await tracker.runCron('*/10 * * * *', new Date())
  const mailed = tracker.outbox.filter(({ subject }) => /^Un pago/.test(subject))
  expect(mailed).toMatchObject([{ to: LOCAL_PERSON, subject: 'Un pago en otra moneda' }])
})
