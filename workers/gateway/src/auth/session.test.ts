import { beforeAll, expect, test } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1, type TestD1 } from '../database/testing/d1.ts'
import { createSessions } from '../ledger/sessions.ts'
import { createTokens } from '../ledger/tokens.ts'
import { findToken, issueToken } from './personal-token.ts'
import { findSession, startSession } from './session.ts'

const PERSON = 'ana@example.com'
const START = new Date('2026-03-01T12:00:00.000Z')
const later = (days: number, hours = 0) =>
  new Date(START.getTime() + days * 86_400_000 + hours * 3_600_000)

let database: TestD1
beforeAll(async () => {
  database = await sharedD1()
})

async function ledger() {
  const d1 = await database.empty()
  const config = { now: () => START.toISOString() }
  const context = { database: openD1(d1), config } as Parameters<typeof createTokens>[0]
  return { d1, sessions: createSessions(context), tokens: createTokens(context) }
}

test('the database never has the value of a cookie or a token', async () => {
  const { d1, sessions, tokens } = await ledger()
  const { value } = await startSession(sessions, PERSON, 'Browser/1', START)
  const request = { title: 'sheet', scopes: ['read' as const], expiresAt: null }
  const { secret } = await issueToken(tokens, request, PERSON)
  const tables = ['session', 'token', 'audit']
  const rows = await d1.batch(tables.map((name) => d1.prepare(`select * from ${name}`)))
  const everything = JSON.stringify(rows.map(({ results }) => results))
  expect(everything).toContain(PERSON)
  expect(everything).not.toContain(value)
  expect(everything).not.toContain(secret)
})

test('a session that is used lasts, but not for ever', async () => {
  const { sessions } = await ledger()
  const { value, maxAge } = await startSession(sessions, PERSON, undefined, START)
  expect(maxAge).toBe(14 * 86_400)
  for (let day = 10; day < 90; day += 10) {
    const found = await findSession(sessions, value, later(day))
    expect(found?.session.person).toBe(PERSON)
    expect(found?.renewed?.value).toBe(value)
  }
  expect(await findSession(sessions, value, later(89, 23))).not.toBeNull()
  expect(await findSession(sessions, value, later(90))).toBeNull()
})

test('a session that is not used ends after two weeks', async () => {
  const { sessions } = await ledger()
  const { value } = await startSession(sessions, PERSON, undefined, START)
  expect(await findSession(sessions, value, later(13, 23))).not.toBeNull()
  const other = await startSession(sessions, PERSON, undefined, START)
  expect(await findSession(sessions, other.value, later(14))).toBeNull()
})

test('a page of many requests writes a session once an hour', async () => {
  const { sessions } = await ledger()
  const { value } = await startSession(sessions, PERSON, undefined, START)
  expect((await findSession(sessions, value, later(0, 0.9)))?.renewed).toBeNull()
  expect((await findSession(sessions, value, later(0, 1)))?.renewed).not.toBeNull()
  expect((await findSession(sessions, value, later(0, 1.5)))?.renewed).toBeNull()
})

test('another value, however like it, is no session', async () => {
  const { sessions } = await ledger()
  const { value } = await startSession(sessions, PERSON, undefined, START)
  expect(await findSession(sessions, value.toLowerCase(), START)).toBeNull()
  expect(await findSession(sessions, '', START)).toBeNull()
})

test('a token says when it was last used, and ends when it is revoked or past its time', async () => {
  const { tokens } = await ledger()
  const expiresAt = later(30).toISOString()
  const { secret, token } = await issueToken(
    tokens,
    { title: 'sheet', scopes: ['write'], expiresAt },
    PERSON,
  )
  expect(token.scopes).toEqual(['read', 'write'])
  expect(secret.startsWith(token.prefix)).toBe(true)
  await findToken(tokens, secret, later(1))
  expect((await findToken(tokens, secret, later(2)))?.lastUsedAt).toBe(later(1).toISOString())
  expect(await findToken(tokens, secret, later(30))).toBeNull()
  await tokens.revoke(token.id, { person: PERSON })
  expect(await findToken(tokens, secret, later(2))).toBeNull()
})
