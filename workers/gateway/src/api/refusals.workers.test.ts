/** What the API refuses, and what it says then. */
import { describe, expect, it, vi } from 'vitest'
import { englishWordsIn, TRANSLATED } from '#shared/i18n/testing/english.ts'
import { openD1 } from '../database/d1-dialect.ts'
import { DatabaseError } from '../database/database.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { readBy } from '../language.ts'
import { type Json, ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi, openTestApiWithMail } from './testing/test-api.ts'

const d1 = await sharedD1()
const open = async () => openD1(await d1.empty())
const start = () => openTestApi(open)
const withMail = () => openTestApiWithMail(open)

/** What a file brings. */
const LINE = { row: 2, date: '2026-10-28', amount: '-12.00', currency: 'USD' }

const NOWHERE = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

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
    ['POST', '/api/transactions', { ...ENTRY, merchant: '\u200b\u2060' }, ['merchant']],
    ['POST', '/api/transactions', { ...ENTRY, tags: ['\u202e'] }, ['tags.0']],
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
    ['POST', '/api/rules', { if: { account: NOWHERE }, then: { note: 'n' } }, ['if.account']],
    ['PATCH', '/api/settings', { timeZone: 'Mars/Olympus' }, ['timeZone']],
    ['PATCH', '/api/settings', { summaryTo: 'ana' }, ['summaryTo']],
    [
      'POST',
      '/api/imports/preview',
      { lines: [{ ...LINE, date: '0026-10-28' }] },
      ['lines.0.date'],
    ],
    ['PUT', '/api/budgets/coffee/EURO', { amount: '1' }, ['currency']],
    ['PATCH', '/api/categories/sweets', { hidden: true }, ['category']],
  ])('%s %s %j names the field, in the language of who reads it', async (...request) => {
    const [method, path, body, fields] = request
    const { ask } = await start()
    expect(await refused(ask(method, path, body))).toEqual([400, 'invalid_request', ...fields])
    const english = await said(ask(method, path, body))
    expect(english.join()).not.toMatch(/Invalid|Expected|Too (?:small|big)|Unrecognized/)
    for (const language of TRANSLATED) {
      const reader = { language, region: null }
      const own = await readBy(reader, () => said(ask(method, path, body)))
      expect(own.filter((text) => english.includes(text))).toEqual([])
      expect(own.flatMap(englishWordsIn), own.join()).toEqual([])
    }
  })

  it.each([
    [{ title: 't', scopes: ['admin'] }, 'scopes.0'],
    [{ title: 't', expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
  ])('for a token, %j, names the field', async (body, field) => {
    const { askSignedIn } = await start()
    const answer = await refused(askSignedIn('POST', '/api/tokens', body))
    expect(answer).toEqual([400, 'invalid_request', field])
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
    const absent = [`/api/mail/${NOWHERE}`, `/api/transactions/${NOWHERE}/history`]
    for (const path of absent) expect(await refused(ask('GET', path))).toEqual([404, 'not_found'])
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
    ]
    for (const [method, path, body] of changes) {
      expect(await refused(ask(method, path, body, reader))).toEqual([403, 'forbidden'])
    }
    const homely: Array<[string, string, unknown?]> = [
      ['POST', '/api/tokens', { title: 't' }],
      ['DELETE', `/api/tokens/${NOWHERE}`],
      ['PATCH', '/api/settings', { summaryTo: 'eve@evil.example' }],
      ['POST', '/api/settings/renew-address'],
    ]
    for (const [method, path, body] of homely) {
      expect(await refused(ask(method, path, body))).toEqual([403, 'session_required'])
    }
  })
})

describe('a request with thousands of faults', () => {
  it('is told of the first twenty', async () => {
    const { ask } = await start()
    const kind = Array.from({ length: 3000 }, () => 'gift')
    const body = { filter: { kind }, set: { category: null } }
    const answer = await ask('POST', '/api/transactions/bulk', body)
    const problem = (await answer.json()) as Json
    expect([answer.status, problem.errors.length]).toEqual([400, 20])
    expect(problem.detail.length).toBeLessThan(5000)
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

/** What a problem says of each field. */
async function said(answer: Promise<Response>): Promise<Array<string>> {
  const problem = (await (await answer).json()) as Json
  return problem.errors.map(({ message }: { message: string }) => message)
}
