import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { configFor, until } from '../test/pool.ts'
import { authorityFile, makeCertificates } from '../test/server/certificates.ts'
import { TdsServer } from '../test/server/server.ts'
import { done, error, rows, types } from '../test/server/tokens.ts'
import { startWorker, type TestWorker } from '../test/worker/harness.ts'

const insert = 'insert into "item" ("name") values (@1)'
const select = 'select * from "item"'

let server: TdsServer
let worker: TestWorker
let authority: ReturnType<typeof authorityFile>

beforeAll(async () => {
  const certificates = await makeCertificates()
  authority = authorityFile(certificates)
  process.env.NODE_EXTRA_CA_CERTS = authority.path
  server = await TdsServer.start(certificates.valid)
  const pool = {
    maxConnections: 2,
    requestTimeoutMs: 2_000,
    sessionIdleTimeoutMs: 500,
    idleTimeoutMs: 1_000,
  }
  worker = await startWorker(configFor(server.port, pool), 'token')
})

afterAll(async () => {
  await worker[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
  authority[Symbol.dispose]()
})

/** Every test begins without a connection. */
beforeEach(async () => {
  await server.endAll()
  server.begin()
})

describe('connections', () => {
  test('outlast the request that opened them', async () => {
    for (let index = 0; index < 5; index += 1) {
      expect(await worker.call('read')).toEqual({ ok: true, value: [] })
    }
    expect(server.seen).toEqual(['login', ...Array(5).fill(select)])
  })

  test('close when nobody uses them', async () => {
    await worker.call('read')
    expect(server.openConnections).toBe(1)
    await until(() => server.openConnections === 0)
  })

  test('a dead one is replaced', async () => {
    await worker.call('read')
    await server.endAll()
    expect(await worker.call('write', 'Tea')).toEqual({ ok: true, value: 0n })
    expect(server.seen).toEqual(['login', select, 'login', insert])
  })

  test('are opened again where the object was moved', async () => {
    await worker.call('read')
    await worker.evict()
    expect(await worker.call('read')).toEqual({ ok: true, value: [] })
    expect(server.seen).toEqual(['login', select, 'login', select])
  })

  test('another name is another pool', async () => {
    await worker.call('read')
    await worker.with({ name: 'reports' }).call('read')
    expect(server.openConnections).toBe(2)
  })

  test('sign in with one token until it expires', async () => {
    await worker.evict()
    await worker.call('read')
    const before = server.logins.at(-1)?.token
    await server.endAll()
    await worker.call('read')
    expect(before).toMatch(/^token \d+$/)
    expect(server.logins.at(-1)?.token).toBe(before)
  })
})

describe('results', () => {
  test('pass the call with their types', async () => {
    server.begin({
      statement: () =>
        rows(
          [
            { name: 'id', type: types.bigint },
            { name: 'name', type: types.nvarchar },
          ],
          [[2n ** 53n + 1n, 'Tea']],
        ),
    })
    const row = { id: 2n ** 53n + 1n, name: 'Tea' }
    expect(await worker.call('read')).toEqual({ ok: true, value: [row] })
    const asText = worker.with({ bigint: 'string' })
    expect(await asText.call('read')).toEqual({
      ok: true,
      value: [{ ...row, id: '9007199254740993' }],
    })
    const asNumber = worker.with({ bigint: 'number' })
    expect(await asNumber.call('read')).toMatchObject({ error: { code: 'result' } })
  })

  test('and errors with their code and number', async () => {
    server.begin({ statement: () => error(2627, 'duplicate', 14) })
    expect(await worker.call('write', 'Tea')).toMatchObject({
      error: { code: 'unique_violation', number: 2627 },
    })
  })
})

describe('a statement in flight', () => {
  test('whose connection is lost: a write is unknown and not sent again', async () => {
    server.begin({ statement: () => 'drop' })
    expect(await worker.call('write', 'Tea')).toMatchObject({ error: { code: 'unknown_outcome' } })
    expect(server.seen).toEqual(['login', insert])
  })

  test('whose connection is lost: a read is sent again', async () => {
    server.begin({ statement: (_, attempt) => (attempt === 1 ? 'drop' : undefined) })
    expect(await worker.call('read')).toEqual({ ok: true, value: [] })
    expect(server.seen).toEqual(['login', select, 'login', select])
  })

  test('whose object is lost: a write is unknown and not sent again', async () => {
    server.begin({ statement: () => 'hang' })
    const outcome = worker.call('write', 'Tea')
    await until(() => server.seen.includes(insert))
    await worker.call('crash')
    expect(await outcome).toMatchObject({ error: { code: 'unknown_outcome' } })
    expect(server.seen.filter((what) => what === insert)).toHaveLength(1)
  })

  test('that is answered without end is given up', async () => {
    server.begin({ statement: () => 'flood' })
    expect(await worker.call('read')).toMatchObject({ error: { code: 'timeout' } })
    await until(() => server.openConnections === 0)
  })

  test('can be stopped by a signal', async () => {
    await worker.call('read')
    server.begin({ statement: () => 'hang' })
    expect(await worker.call('cancel', 500)).toMatchObject({ ok: false, error: { code: 'other' } })
    await until(() => server.seen.includes('stop'))
    // Its connection goes on, in time.
    expect(server.openConnections).toBe(1)
  })
})

describe('a batch', () => {
  test('is one transaction', async () => {
    server.begin({ statement: () => done(1) })
    expect(await worker.call('batch', ['a', 'b'])).toEqual({ ok: true, value: [1n, 1n] })
    expect(server.seen).toEqual(['login', 'begin', insert, insert, 'commit'])
  })

  test('of which one fails leaves nothing', async () => {
    server.begin({
      statement: (_, attempt) => (attempt === 2 ? error(547, 'check', 16) : undefined),
    })
    expect(await worker.call('batch', ['a', 'b'])).toMatchObject({
      error: { code: 'constraint_violation' },
    })
    await until(() => server.seen.includes('rollback'))
    expect(server.seen).not.toContain('commit')
  })
})

describe('a transaction', () => {
  test('keeps its connection, while others read beside it', async () => {
    expect(await worker.call('transaction', 'commit')).toMatchObject({ ok: true })
    expect(server.seen).toEqual([
      'login',
      'begin',
      insert,
      'login',
      'select "name" from "item"',
      insert,
      'commit',
    ])
  })

  test('rolls back where the caller does', async () => {
    expect(await worker.call('transaction', 'throw')).toMatchObject({
      error: { message: 'changed my mind' },
    })
    expect(server.seen.at(-1)).toBe('rollback')
  })

  test('rolls back where the caller went away', async () => {
    expect(await worker.call('transaction', 'abandon')).toMatchObject({ ok: true })
    await until(() => server.seen.includes('rollback'))
    expect(server.seen).not.toContain('commit')
  })
})
