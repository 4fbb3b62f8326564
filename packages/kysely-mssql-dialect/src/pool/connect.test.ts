import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf, login, openPool, run, until } from '../../test/pool.ts'
import { type Certificates, makeCertificates } from '../../test/server/certificates.ts'
import { TdsServer } from '../../test/server/server.ts'
import { error, join, loginAck, loginRefused, routing } from '../../test/server/tokens.ts'
import { trust } from '../../test/server/trust.ts'
import { readTlsRecords, tapWire } from '../../test/server/wire-tap.ts'
import { stopClock } from '../../test/stopped-clock.ts'

/** Longer than an attempt may take, shorter than a deadline. */
const LONG_MS = 25_000

/** Time passes only while no connection is open. */
const betweenAttempts = (server: TdsServer) => () => (server.openConnections === 0 ? 50 : 0)

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

describe('signing in', () => {
  test('with a login: over TLS first, named tds/8.0 where the platform can', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server)
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
    expect(server.logins).toMatchObject([
      { user: login.user, password: login.password, database: 'ledger', token: null },
    ])
    expect(server.protocols).toEqual(['tds/8.0'])
  })

  test('without naming it, as a Worker does', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server, { alpn: false })
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
    expect(server.protocols).toEqual([false])
  })

  test('with a token, asked for once, and again when the server refuses it', async () => {
    let asked = 0
    const token = async () => {
      asked += 1
      return { token: `token ${asked} ${'x'.repeat(3000)}`, expiresAt: Date.now() + 3_600_000 }
    }
    await using server = await TdsServer.start(certificates.valid, {
      login: ({ token }) => (token?.startsWith('token 1') ? error(18456, 'expired') : undefined),
    })
    await using pool = openPool(server, { authentication: { type: 'entra', token } })
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
    expect(asked).toBe(2)
    expect(server.logins.map(({ user, password }) => user + password)).toEqual(['', ''])
    expect(server.logins[1]?.token).toMatch(/^token 2 x{3000}$/)
  })

  test('a token provider that fails is told as a failed login', async () => {
    await using server = await TdsServer.start(certificates.valid)
    const token = async () => Promise.reject(new Error('no network'))
    await using pool = openPool(server, { authentication: { type: 'entra', token } })
    expect(codeOf(await run(pool, 'insert'))).toBe('login')
    expect(server.logins).toEqual([])
  })

  test('a login of several packets goes out in one TLS record for each', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using tap = await tapWire(server.port)
    const token = async () => ({ token: 'x'.repeat(9_000), expiresAt: Date.now() + 3_600_000 })
    await using pool = openPool(tap, { authentication: { type: 'entra', token } })
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
    const lengths = tap
      .sent()
      .flatMap(readTlsRecords)
      .map(({ length }) => length)
    expect(Math.max(...lengths)).toBeGreaterThan(4096)
    expect(Math.max(...lengths)).toBeLessThan(4096 + 32)
  })
})

describe('what is refused before a login is sent', () => {
  test.each(['otherName', 'untrusted', 'expired'] as const)('a certificate: %s', async (which) => {
    await using server = await TdsServer.start(certificates[which])
    await using pool = openPool(server)
    expect(codeOf(await run(pool, 'select 1'))).toBe('certificate')
    expect(server.logins).toEqual([])
  })

  test('a server that speaks TDS without TLS first', async () => {
    await using tap = await tapWire(null)
    await using pool = openPool(tap)
    using clock = stopClock()
    const outcome = run(pool, 'select 1')
    await until(() => Buffer.concat(tap.sent()).length > 0)
    clock.pass(LONG_MS)
    expect(codeOf(await outcome)).toBe('unreachable')
    expect(tap.sent().map((bytes) => readTlsRecords(bytes)[0]?.type)).toEqual([0x16])
  })
})

describe('what a failed connection is told as', () => {
  test.each([
    [18456, 'login', 'Look at the user', 1],
    [40615, 'firewall', 'Allow it', 1],
    [42119, 'unavailable', 'turn on billing', 1],
    [4060, 'database', 'Look at its name', 2],
  ])('error %i is %s', async (number, code, advice, logins) => {
    await using server = await TdsServer.start(certificates.valid, {
      login: () => loginRefused(number, `for ${login.password}`),
    })
    await using pool = openPool(server, { connectTimeoutMs: 300, retryDelayMs: 100 })
    using clock = stopClock()
    const outcome = await clock.passUntil(run(pool, 'select 1'), betweenAttempts(server))
    expect(outcome).toMatchObject({ ok: false, error: { code, number } })
    expect(outcome).toMatchObject({ error: { message: expect.stringContaining(advice) } })
    expect(JSON.stringify(outcome)).not.toContain(login.password)
    expect(server.logins).toHaveLength(logins)
  })

  test('nothing listens there', async () => {
    const server = await TdsServer.start(certificates.valid)
    const { port } = server
    await server[Symbol.asyncDispose]()
    await using pool = openPool({ port }, { connectTimeoutMs: 300 })
    expect(codeOf(await run(pool, 'select 1'))).toBe('unreachable')
  })

  test('there is no such host', async () => {
    await using pool = openPool({ port: 1433 }, { server: 'no-such-host.invalid' })
    expect(codeOf(await run(pool, 'select 1'))).toBe('host_not_found')
  })

  test('a login that is never answered', async () => {
    await using server = await TdsServer.start(certificates.valid, { login: () => 'hang' })
    await using pool = openPool(server)
    using clock = stopClock()
    const outcome = run(pool, 'select 1')
    await until(() => server.logins.length === 1)
    clock.pass(LONG_MS)
    expect(codeOf(await outcome)).toBe('unreachable')
    // A second attempt would cost as long again, and hardly fare better.
    expect(server.logins).toHaveLength(1)
  })
})

describe.concurrent('a database that is not up yet', () => {
  test.each([
    ...[615, 926, 4060, 4221, 40197, 40501, 40613],
    ...[10928, 10929, 10936, 49918, 49919, 49920],
  ])('error %i is tried again', async (number) => {
    await using server = await TdsServer.start(certificates.valid, {
      login: (_, attempt) => (attempt <= 2 ? loginRefused(number, 'not now') : undefined),
    })
    await using pool = openPool(server)
    expect(codeOf(await run(pool, 'insert'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'login', 'login', 'insert'])
  })
})

test('a database that is not up yet is tried until the deadline', async () => {
  await using server = await TdsServer.start(certificates.valid, {
    login: () => error(40613, 'not now'),
  })
  await using pool = openPool(server, { deadlineMs: 1500 })
  using clock = stopClock()
  const outcome = clock.passUntil(run(pool, 'select 1'), betweenAttempts(server))
  expect(await outcome).toMatchObject({ error: { code: 'unavailable', number: 40613 } })
  expect(server.logins.length).toBeGreaterThan(1)
})

test('what a server said last is told, where the last attempt has no time left for an answer', async () => {
  await using server = await TdsServer.start(certificates.valid, {
    login: (_, attempt) => (attempt === 1 ? error(40613, 'not now') : 'hang'),
  })
  await using pool = openPool(server)
  using clock = stopClock()
  const outcome = clock.passUntil(run(pool, 'select 1'), betweenAttempts(server))
  await until(() => server.logins.length === 2)
  clock.pass(LONG_MS)
  expect(await outcome).toMatchObject({ error: { code: 'unavailable', number: 40613 } })
})

describe('a redirect', () => {
  async function redirecting(target: { port: number }) {
    return TdsServer.start(certificates.valid, {
      login: ({ database }) => join(loginAck(database, false), routing('127.0.0.1', target.port)),
    })
  }

  test('is followed to a server whose certificate verifies', async () => {
    await using target = await TdsServer.start(certificates.valid)
    await using gateway = await redirecting(target)
    await using pool = openPool(gateway)
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
    expect(gateway.seen).toEqual(['login'])
    expect(target.seen).toEqual(['login', 'select 1'])
    expect(target.logins).toMatchObject([{ server: '127.0.0.1', password: login.password }])
  })

  test('is not followed to one whose certificate does not', async () => {
    await using target = await TdsServer.start(certificates.untrusted)
    await using gateway = await redirecting(target)
    await using pool = openPool(gateway)
    expect(codeOf(await run(pool, 'select 1'))).toBe('certificate')
    expect(target.logins).toEqual([])
  })

  test('is refused where it is turned off, naming the policy to set', async () => {
    await using target = await TdsServer.start(certificates.valid)
    await using gateway = await redirecting(target)
    await using pool = openPool(gateway, { redirect: 'refuse' })
    expect(await run(pool, 'select 1')).toMatchObject({
      error: { code: 'redirect', message: expect.stringContaining('connection policy to Proxy') },
    })
    expect(target.connections).toBe(0)
  })

  test('in a circle ends', async () => {
    const circle = { port: 0 }
    await using gateway = await TdsServer.start(certificates.valid, {
      login: ({ database }) => join(loginAck(database, false), routing('127.0.0.1', circle.port)),
    })
    circle.port = gateway.port
    await using pool = openPool(gateway)
    expect(codeOf(await run(pool, 'select 1'))).toBe('redirect')
  })
})
