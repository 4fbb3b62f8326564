/** The API as a script meets it. */
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { DatabaseError } from '../database/database.ts'
import { startD1 } from '../database/testing/d1.ts'
import { ANA, aLabel, anEntry, anIntake, aReading } from '../ledger/contract/fixtures.ts'
import { openTestApi, type TestApi } from './testing/test-api.ts'

const d1 = await startD1()
afterAll(() => d1[Symbol.asyncDispose]())
const start = () => openTestApi(async () => openD1(await d1.empty()))

const ENTRY = {
  amount: '12.00',
  currency: 'USD',
  merchant: 'Flower stall',
  occurredOn: '2026-11-21',
}
const NOWHERE = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field.
type Json = any

async function ok(answer: Promise<Response>, status = 200): Promise<Json> {
  const response = await answer
  const text = await response.text()
  expect(response.status, text).toBe(status)
  return text === '' ? null : JSON.parse(text)
}

/** What a refused request says: status, code, and the fields that are wrong. */
async function refused(answer: Promise<Response>) {
  const response = await answer
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as Json
  expect(body.status).toBe(response.status)
  const fields = body.errors?.map(({ field }: { field: string }) => field) ?? []
  return [response.status, body.code, ...fields]
}

async function withMail(): Promise<TestApi & { mailId: string }> {
  const api = await start()
  const { mailId } = await api.ledger.mails.record(anIntake({ labels: [aLabel()] }))
  return { ...api, mailId }
}

describe('transactions', () => {
  it('are listed as the mail tells them, amounts as decimal strings', async () => {
    const { ask, mailId } = await withMail()
    const { items, nextCursor } = await ok(ask('GET', '/api/transactions'))
    expect(nextCursor).toBeNull()
    expect(items).toMatchObject([
      {
        mailId,
        kind: 'purchase',
        direction: 'out',
        amount: '18.50',
        currency: 'USD',
        merchant: 'CORNER BAKERY 0451',
        category: 'coffee',
        group: 'dining',
        occurredOn: '2026-11-20',
        occurredTime: '09:14',
        occurredAt: '2026-11-20T14:14:00.000Z',
        account: { bank: 'Harbor Bank', mask: '4821' },
        spending: '18.50',
        setBy: { amount: 'reader', category: 'labeler' },
      },
    ])
    expect(await ok(ask('GET', `/api/transactions/${items[0].id}`))).toEqual(items[0])
  })

  it('are filtered and paged', async () => {
    const { ask } = await start()
    for (const day of ['18', '19', '20', '21']) {
      await ok(ask('POST', '/api/transactions', { ...ENTRY, occurredOn: `2026-11-${day}` }), 201)
    }
    const seen = []
    let path = '/api/transactions?from=2026-11-19&kind=purchase,fee&category=none&limit=2'
    for (;;) {
      const page = await ok(ask('GET', path))
      seen.push(...page.items.map(({ occurredOn }: Json) => occurredOn))
      if (page.nextCursor === null) break
      path = `/api/transactions?from=2026-11-19&limit=2&cursor=${page.nextCursor}`
    }
    expect(seen).toEqual(['2026-11-21', '2026-11-20', '2026-11-19'])
  })

  it('are entered, corrected, deleted and restored, and tell their history', async () => {
    const { ask } = await start()
    const body = { ...ENTRY, kind: 'fee', category: 'fees', occurredTime: '23:59', note: 'late' }
    const response = await ask('POST', '/api/transactions', body)
    expect(response.headers.get('location')).toMatch(/^\/api\/transactions\/[0-9a-f-]{36}$/)
    const { id, ...created } = (await response.json()) as Json
    expect(created).toMatchObject({ ...body, mailId: null, setBy: { amount: 'person' } })

    const path = `/api/transactions/${id}`
    const patched = await ok(
      ask('PATCH', path, { amount: '13', occurredTime: null, note: null, category: 'taxes' }),
    )
    expect(patched).toMatchObject({
      amount: '13.00',
      currency: 'USD',
      occurredOn: '2026-11-21',
      occurredTime: null,
      note: null,
      category: 'taxes',
      alsoChanged: 0,
    })
    const yen = await ok(ask('PATCH', path, { amount: '1300', currency: 'JPY' }))
    expect(yen).toMatchObject({ amount: '1300', currency: 'JPY' })

    await ok(ask('DELETE', path), 204)
    expect(await refused(ask('GET', path))).toEqual([404, 'not_found'])
    expect(await refused(ask('DELETE', path))).toEqual([404, 'not_found'])
    await ok(ask('POST', `${path}/restore`))
    const { items } = await ok(ask('GET', `${path}/history`))
    expect(items.map(({ action }: Json) => action)).toEqual([
      'transaction.restore',
      'transaction.delete',
      'transaction.update',
      'transaction.update',
      'transaction.create',
    ])
  })

  it('are made once for one idempotency key', async () => {
    const { ask } = await start()
    const headers = { 'Idempotency-Key': 'run-7' }
    const first = await ok(ask('POST', '/api/transactions', ENTRY, headers), 201)
    const second = await ok(ask('POST', '/api/transactions', ENTRY, headers), 201)
    expect(second.id).toBe(first.id)
  })

  it('teach their merchant when their category is corrected', async () => {
    const { ask, ledger } = await withMail()
    const reading = aReading()
    reading.transactions.push({ ...aReading().transactions[0], occurredTime: '11:11' } as never)
    await ledger.mails.record(anIntake({ reading, labels: [aLabel(), aLabel()] }))
    const { items } = await ok(ask('GET', '/api/transactions'))
    const body = { category: 'dining', learn: 'past' }
    expect(await ok(ask('PATCH', `/api/transactions/${items[0].id}`, body))).toMatchObject({
      category: 'dining',
      alsoChanged: 1,
      setBy: { category: 'person' },
    })
    const merchants = await ok(ask('GET', '/api/merchants'))
    expect(merchants.items).toMatchObject([{ key: 'cornerbakery', category: 'dining' }])
    const teach = { category: 'groceries', applyToPast: true }
    expect(await ok(ask('PUT', '/api/merchants/cornerbakery', teach))).toMatchObject({
      alsoChanged: 1,
    })
    await ok(ask('DELETE', '/api/merchants/cornerbakery'), 204)
  })

  it('are exported with no cell that a spreadsheet would run', async () => {
    const { ask, ledger } = await start()
    const risky = { merchant: '=HYPERLINK("http://x")', note: '+1\n"quoted", @cmd' }
    await ledger.transactions.create(anEntry(risky), ANA)
    await ledger.transactions.create(anEntry({ localDate: '2026-10-31' }), ANA)
    const response = await ask('GET', '/api/export.csv?from=2026-11-01')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const rows = parse(await response.text(), { columns: true }) as Array<Record<string, string>>
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      date: '2026-11-21',
      time: '11:30',
      amount: '12.00',
      currency: 'USD',
      merchant: '\'=HYPERLINK("http://x")',
      note: '\'+1\n"quoted", @cmd',
    })
  })
})

describe('a request that is not valid', () => {
  it.each<[string, string, unknown, Array<string>]>([
    ['GET', '/api/transactions?form=2026-11-01', undefined, ['form']],
    ['GET', '/api/transactions?from=2026-02-30', undefined, ['from']],
    ['GET', '/api/transactions?from=2026-11-02&to=2026-11-01', undefined, ['from']],
    ['GET', '/api/transactions?limit=0', undefined, ['limit']],
    ['GET', '/api/transactions?limit=1e9', undefined, ['limit']],
    ['GET', '/api/transactions?kind=fee,gift', undefined, ['kind']],
    ['GET', '/api/transactions?cursor=abc', undefined, ['cursor']],
    ['GET', '/api/transactions/7', undefined, ['id']],
    ['GET', '/api/summary?by=week', undefined, ['by']],
    ['GET', '/api/mail?status=read', undefined, ['status']],
    ['POST', '/api/transactions', { ...ENTRY, amout: '1' }, ['amout']],
    ['POST', '/api/transactions', { ...ENTRY, amount: 12 }, ['amount']],
    ['POST', '/api/transactions', { ...ENTRY, amount: '0.00' }, ['amount']],
    ['POST', '/api/transactions', { ...ENTRY, amount: '-1' }, ['amount']],
    ['POST', '/api/transactions', { ...ENTRY, amount: '1.234' }, ['amount']],
    ['POST', '/api/transactions', { ...ENTRY, amount: '1.5', currency: 'JPY' }, ['amount']],
    ['POST', '/api/transactions', { ...ENTRY, currency: 'usd' }, ['currency']],
    ['POST', '/api/transactions', { ...ENTRY, occurredTime: '9:14' }, ['occurredTime']],
    ['POST', '/api/transactions', { ...ENTRY, accountId: NOWHERE }, ['accountId']],
    ['POST', '/api/transactions', { ...ENTRY, merchant: ' ' }, ['merchant']],
    ['POST', '/api/transactions', {}, ['amount', 'currency', 'occurredOn']],
    ['POST', '/api/transactions', [], ['body']],
    ['PATCH', `/api/transactions/${NOWHERE}`, {}, ['body']],
    ['PATCH', `/api/transactions/${NOWHERE}`, { category: 'sweets' }, ['category']],
    ['POST', `/api/mail/${NOWHERE}/resolve`, { as: 'maybe' }, ['as']],
    [
      'POST',
      `/api/mail/${NOWHERE}/resolve`,
      { as: 'entries', transactions: [{ ...ENTRY, amount: '0' }] },
      ['transactions.0.amount'],
    ],
    ['PATCH', '/api/settings', { timeZone: 'Mars/Olympus' }, ['timeZone']],
    ['PATCH', '/api/settings', { summaryTo: 'ana' }, ['summaryTo']],
    ['POST', '/api/tokens', { title: 't', scopes: ['admin'] }, ['scopes.0']],
    ['POST', '/api/tokens', { title: 't', expiresAt: '2020-01-01T00:00:00Z' }, ['expiresAt']],
    ['PUT', '/api/budgets/coffee/EURO', { amount: '1' }, ['currency']],
    ['PATCH', '/api/categories/sweets', { hidden: true }, ['category']],
  ])('%s %s %j names the field', async (method, path, body, fields) => {
    const { ask } = await start()
    expect(await refused(ask(method, path, body))).toEqual([400, 'invalid_request', ...fields])
  })

  it('is refused where it is no JSON, too large, or goes nowhere', async () => {
    const { ask } = await start()
    const asForm = { 'content-type': 'text/plain' }
    expect(await refused(ask('POST', '/api/transactions', ENTRY, asForm))).toEqual([
      415,
      'unsupported_media_type',
    ])
    const note = 'x'.repeat(300_000)
    expect(await refused(ask('POST', '/api/transactions', { ...ENTRY, note }))).toEqual([
      413,
      'too_large',
    ])
    expect(await refused(ask('GET', '/api/nothing'))).toEqual([404, 'not_found'])
    expect(await refused(ask('PUT', '/api/transactions'))).toEqual([404, 'not_found'])
    expect(await refused(ask('GET', `/api/mail/${NOWHERE}`))).toEqual([404, 'not_found'])
  })

  it('of somebody who may not is refused', async () => {
    const { ask, readToken } = await withMail()
    const as = (authorization: string) => ({ authorization })
    const nobody = as('Bearer bmt_nonsense')
    expect(await refused(ask('GET', '/api/transactions', undefined, nobody))).toEqual([
      401,
      'unauthenticated',
    ])
    const reader = as(`Bearer ${readToken}`)
    await ok(ask('GET', '/api/transactions', undefined, reader))
    const changes: Array<[string, string, unknown?]> = [
      ['POST', '/api/transactions', ENTRY],
      ['DELETE', `/api/transactions/${NOWHERE}`],
      ['POST', `/api/mail/${NOWHERE}/reread`],
      ['PATCH', '/api/settings', {}],
      ['POST', '/api/tokens', { title: 't' }],
    ]
    for (const [method, path, body] of changes) {
      expect(await refused(ask(method, path, body, reader))).toEqual([403, 'forbidden'])
    }
  })
})

describe('a fault', () => {
  it('of the database is a 503 that says nothing of what was asked', async () => {
    const { ask, ledger } = await start()
    const lines = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(ledger.transactions, 'create').mockRejectedValue(
      new DatabaseError('the database failed', { cause: new Error('Flower stall') }),
    )
    const response = await ask('POST', '/api/transactions', ENTRY)
    const text = await response.clone().text()
    expect(await refused(Promise.resolve(response))).toEqual([503, 'unavailable'])
    expect(text).not.toContain('Flower')
    expect(lines.mock.calls.join()).toContain('"problem":"unavailable"')
    expect(lines.mock.calls.join()).not.toContain('Flower')
    vi.restoreAllMocks()
  })
})

describe('a summary', () => {
  it('adds up by what it is asked for, currency by currency', async () => {
    const { ask } = await start()
    const entries = [
      { ...ENTRY, category: 'groceries' },
      { ...ENTRY, category: 'coffee', amount: '3.50' },
      { ...ENTRY, kind: 'refund', category: 'groceries', amount: '2' },
      { ...ENTRY, currency: 'JPY', amount: '500', occurredOn: '2026-10-31' },
    ]
    for (const entry of entries) await ok(ask('POST', '/api/transactions', entry), 201)
    expect(await ok(ask('GET', '/api/summary'))).toEqual({
      from: '2026-11-01',
      to: '2026-11-22',
      by: 'category',
      totals: [{ currency: 'USD', spent: '13.50', count: 3 }],
      items: [
        { key: 'groceries', currency: 'USD', spent: '10.00', count: 2 },
        { key: 'coffee', currency: 'USD', spent: '3.50', count: 1 },
      ],
    })
    const byMonth = await ok(ask('GET', '/api/summary?from=2026-01-01&to=2026-12-31&by=month'))
    expect(byMonth.items).toEqual([
      { key: '2026-10', currency: 'JPY', spent: '500', count: 1 },
      { key: '2026-11', currency: 'USD', spent: '13.50', count: 3 },
    ])
    const byMerchant = await ok(ask('GET', '/api/summary?by=merchant'))
    expect(byMerchant.items).toMatchObject([{ key: 'flowerstall', merchant: 'Flower stall' }])
  })
})

describe('mail', () => {
  it('is shown with its text, reading and raw bytes', async () => {
    const { ask, mailId } = await withMail()
    const { items } = await ok(ask('GET', '/api/mail?status=recorded'))
    expect(items).toMatchObject([
      { id: mailId, bank: 'Harbor Bank', sizeBytes: expect.any(Number) },
    ])
    expect(items[0]).not.toHaveProperty('text')
    const mail = await ok(ask('GET', `/api/mail/${mailId}`))
    expect(mail).toMatchObject({
      text: 'You spent $18.50 at CORNER BAKERY 0451',
      read: [{ amount: '18.50', occurredOn: '2026-11-20', account: '4821' }],
      transactions: [{ amount: '18.50' }],
      hasRaw: true,
    })
    const raw = await ask('GET', `/api/mail/${mailId}/raw`)
    expect(raw.headers.get('content-type')).toBe('message/rfc822')
    expect(await raw.text()).toMatch(/^Message-ID: /)
  })

  it('is read again, and that is over when the raw mail is', async () => {
    const { ask, mailId, ledger } = await withMail()
    ledger.reader.reading = aReading({ text: 'read better' })
    const again = await ok(ask('POST', `/api/mail/${mailId}/reread`))
    expect(again).toMatchObject({ mail: { text: 'read better' }, added: 0, changed: 0 })
    await ledger.purge('2028-01-01T00:00:00.000Z')
    expect(await refused(ask('POST', `/api/mail/${mailId}/reread`))).toEqual([410, 'gone'])
    expect(await refused(ask('GET', `/api/mail/${mailId}/raw`))).toEqual([410, 'gone'])
  })

  it('in review is counted by sender and settled once', async () => {
    const { ask, ledger } = await start()
    const reading = aReading({ outcome: 'review', reason: 'several_amounts', transactions: [] })
    const { mailId } = await ledger.mails.record(anIntake({ reading }))
    expect(await ok(ask('GET', '/api/review'))).toMatchObject({
      mails: 1,
      senders: [{ bank: 'Harbor Bank', count: 1 }],
    })
    const path = `/api/mail/${mailId}/resolve`
    expect(await refused(ask('POST', path, { as: 'guess' }))).toEqual([409, 'conflict'])
    const settled = await ok(ask('POST', path, { as: 'entries', transactions: [ENTRY] }))
    expect(settled).toMatchObject({ status: 'recorded', transactions: [{ amount: '12.00' }] })
    expect(await refused(ask('POST', path, { as: 'dismissed' }))).toEqual([409, 'conflict'])
  })

  it('that asks whether to forward shows its code', async () => {
    const { ask, ledger } = await start()
    const reading = aReading({
      outcome: 'ignored',
      reason: 'forwarding_confirmation',
      transactions: [],
      confirmation: { provider: 'gmail', code: '123', link: null, mailbox: 'ana@mail.example' },
    })
    await ledger.mails.record(anIntake({ reading, receivedAt: '2026-11-22T10:00:00.000Z' }))
    const { items } = await ok(ask('GET', '/api/mail/forwarding-confirmations'))
    expect(items).toMatchObject([{ provider: 'gmail', code: '123', mailbox: 'ana@mail.example' }])
  })
})

describe('what is set up', () => {
  it('is read and changed', async () => {
    const { ask } = await start()
    const { forwardTo } = await ok(ask('GET', '/api/settings'))
    const changes = { timeZone: 'Asia/Kathmandu', summaryTo: null }
    expect(await ok(ask('PATCH', '/api/settings', changes))).toEqual({ ...changes, forwardTo })
    const renewed = await ok(ask('POST', '/api/settings/renew-address'))
    expect(renewed.forwardTo).not.toBe(forwardTo)

    const category = await ok(ask('PATCH', '/api/categories/coffee', { title: 'Cafés' }))
    expect(category).toMatchObject({ category: 'coffee', title: 'Cafés', hasOwnTitle: true })
    const { items } = await ok(ask('GET', '/api/categories'))
    expect(items.find((one: Json) => one.category === 'coffee').title).toBe('Cafés')
    expect(items.find((one: Json) => one.category === 'dining').title).toBe('Restaurants')

    await ok(ask('PUT', '/api/budgets/coffee/USD', { amount: '40' }))
    expect((await ok(ask('GET', '/api/budgets'))).items).toEqual([
      { category: 'coffee', currency: 'USD', amount: '40.00' },
    ])
    await ok(ask('DELETE', '/api/budgets/coffee/USD'), 204)
    expect(await refused(ask('DELETE', '/api/budgets/coffee/USD'))).toEqual([404, 'not_found'])
  })

  it('has accounts that take a name', async () => {
    const { ask } = await withMail()
    const { items } = await ok(ask('GET', '/api/accounts'))
    const named = await ok(ask('PATCH', `/api/accounts/${items[0].id}`, { title: 'Blue card' }))
    expect(named).toEqual({ ...items[0], title: 'Blue card' })
  })

  it('has tokens that are shown once and can be revoked', async () => {
    const { ask } = await start()
    const made = await ok(ask('POST', '/api/tokens', { title: 'sheet' }), 201)
    expect(made).toMatchObject({ title: 'sheet', scopes: ['read'] })
    const authorization = `Bearer ${made.token}`
    await ok(ask('GET', '/api/transactions', undefined, { authorization }))
    const listed = (await ok(ask('GET', '/api/tokens'))).items
    expect(listed.map(({ id }: Json) => id)).toContain(made.id)
    expect(JSON.stringify(listed)).not.toContain(made.token)
    await ok(ask('DELETE', `/api/tokens/${made.id}`), 204)
    expect(await refused(ask('GET', '/api/tokens', undefined, { authorization }))).toEqual([
      401,
      'unauthenticated',
    ])
  })
})

describe('the description', () => {
  it('is OpenAPI 3.1 of every route, open to anybody, like the health', async () => {
    const { ask } = await start()
    const anybody = { authorization: '' }
    expect(await ok(ask('GET', '/api/health', undefined, anybody))).toEqual({ status: 'ok' })
    const { openapi, paths, components } = await ok(
      ask('GET', '/api/openapi.json', undefined, anybody),
    )
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/health',
        '/api/transactions',
        '/api/transactions/{id}',
        '/api/summary',
        '/api/mail',
        '/api/mail/{id}/reread',
        '/api/categories',
        '/api/export.csv',
        '/api/tokens/{id}',
      ]),
    )
    expect(components.schemas.Transaction.properties.amount).toMatchObject({ type: 'string' })
    const codes = components.schemas.Problem.properties.code.enum
    expect(codes).toEqual(expect.arrayContaining(['invalid_request', 'unauthenticated']))
    for (const methods of Object.values<Json>(paths)) {
      for (const route of Object.values<Json>(methods)) expect(route.summary).toBeTruthy()
    }
  })
})
