import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf, openPool, run, statement, until } from '../../test/pool.ts'
import { type Certificates, makeCertificates } from '../../test/server/certificates.ts'
import { TdsServer } from '../../test/server/server.ts'
import { error, rows, types } from '../../test/server/tokens.ts'
import { trust } from '../../test/server/trust.ts'
import { stopClock } from '../../test/stopped-clock.ts'

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

describe('connections', () => {
  test('one serves any number of statements', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      statement: () => rows([{ name: 'n', type: types.int }], [[1], [null]]),
    })
    await using pool = openPool(server)
    for (let index = 0; index < 5; index += 1) {
      expect(await run(pool, 'select n', 'always')).toEqual({
        ok: true,
        value: { sets: [{ columns: ['n'], rows: [[1], [null]] }], rowCount: 2 },
      })
    }
    expect(server.connections).toBe(1)
  })

  test('close when nobody uses them', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server, { idleTimeoutMs: 50 })
    await run(pool, 'select 1')
    await until(() => server.openConnections === 0)
    expect(pool.size).toBe(0)
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
  })

  test('a dead one is replaced, and the statement is sent once', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server)
    await run(pool, 'insert 1')
    await server.endAll()
    expect(codeOf(await run(pool, 'insert 2'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'insert 1', 'login', 'insert 2'])
  })

  test('one that was idle for a while is asked whether it lives, before it is used', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server, { idleTimeoutMs: 60_000 })
    using clock = stopClock()
    await run(pool, 'insert 1')
    clock.pass(6_000)
    await run(pool, 'insert 2')
    server.script = { statement: ({ sql }) => (sql === 'select 1' ? 'drop' : undefined) }
    clock.pass(6_000)
    expect(codeOf(await clock.passUntil(run(pool, 'insert 3'), () => 1))).toBe('ok')
    expect(server.seen).toEqual([
      ...['login', 'insert 1'],
      ...['select 1', 'insert 2'],
      ...['select 1', 'login', 'insert 3'],
    ])
  })

  test('where one of several idle ones does not answer, none of them is waited for', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server, { idleTimeoutMs: 60_000, maxConnections: 3 })
    using clock = stopClock()
    await Promise.all([run(pool, 'one'), run(pool, 'two'), run(pool, 'three')])
    server.begin({ statement: ({ sql }) => (sql === 'select 1' ? 'hang' : undefined) })
    clock.pass(6_000)
    const outcome = run(pool, 'insert')
    await until(() => server.seen.includes('select 1'))
    clock.pass(6_000)
    expect(codeOf(await clock.passUntil(outcome, () => 1))).toBe('ok')
    expect(server.seen).toEqual(['select 1', 'login', 'insert'])
  })

  test('whoever waits for one longer than the deadline is told', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server, { maxConnections: 1, sessionIdleTimeoutMs: 60_000 })
    using session = pool.session()
    expect(codeOf(await session.begin(null))).toBe('ok')
    using clock = stopClock()
    const outcome = clock.passUntil(run(pool, 'select 1'), () => 100)
    expect(codeOf(await outcome)).toBe('pool_exhausted')
  })
})

describe('a connection that is lost while a statement is in flight', () => {
  test('a write is told as unknown and never sent again', async () => {
    await using server = await TdsServer.start(certificates.valid, { statement: () => 'drop' })
    await using pool = openPool(server)
    const outcome = await run(pool, 'insert')
    expect(codeOf(outcome)).toBe('unknown_outcome')
    expect(server.seen).toEqual(['login', 'insert'])
  })

  test('a read is sent again', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      statement: (_, attempt) => (attempt === 1 ? 'drop' : undefined),
    })
    await using pool = openPool(server)
    expect(codeOf(await run(pool, 'select', 'always'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'select', 'login', 'select'])
  })

  test('a session does not go on with another connection', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      statement: ({ sql }) => (sql === 'select 2' ? 'drop' : undefined),
    })
    await using pool = openPool(server)
    using session = pool.session()
    await session.execute(statement('create table #mine', 'when_refused'))
    expect(codeOf(await session.execute(statement('select 2', 'always')))).toBe('connection_lost')
    expect(codeOf(await session.execute(statement('select 3', 'always')))).toBe('connection_lost')
    expect(server.connections).toBe(1)
  })
})

describe('repeating what the server did not do', () => {
  test.each([
    ['keeps', 10929, 16],
    ['closes', 40501, 20],
  ])(
    'a statement it refused before it ran, on a fresh connection, where it %s the old one',
    async (_, number, severity) => {
      await using server = await TdsServer.start(certificates.valid, {
        statement: (_, attempt) => (attempt === 1 ? error(number, 'busy', severity) : undefined),
      })
      await using pool = openPool(server)
      expect(codeOf(await run(pool, 'insert'))).toBe('ok')
      expect(server.seen).toEqual(['login', 'insert', 'login', 'insert'])
      expect(pool.size).toBe(1)
    },
  )

  test('a statement that lost a deadlock', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      statement: (_, attempt) => (attempt === 1 ? error(1205, 'deadlock', 13) : undefined),
    })
    await using pool = openPool(server)
    expect(codeOf(await run(pool, 'update'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'update', 'update'])
  })

  test('but no other', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      statement: () => error(2627, 'duplicate', 14),
    })
    await using pool = openPool(server)
    expect(codeOf(await run(pool, 'insert'))).toBe('unique_violation')
    expect(server.seen).toEqual(['login', 'insert'])
  })
})

test('a result that is too large is refused, and its connection goes on', async () => {
  const text = 'x'.repeat(4_000)
  await using server = await TdsServer.start(certificates.valid, {
    statement: ({ sql }) =>
      sql === 'all'
        ? rows([{ name: 'text', type: types.nvarchar }], Array(2_200).fill([text]))
        : undefined,
  })
  await using pool = openPool(server)
  expect(codeOf(await run(pool, 'all', 'always'))).toBe('result')
  expect(codeOf(await run(pool, 'some', 'always'))).toBe('ok')
})

describe('time', () => {
  test('a read that takes too long is stopped, and its connection goes on', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      statement: ({ sql }) => (sql === 'slow' ? 'hang' : undefined),
    })
    await using pool = openPool(server, { requestTimeoutMs: 50 })
    using clock = stopClock()
    const outcome = run(pool, 'slow', 'always')
    await until(() => server.seen.includes('slow'))
    clock.pass(50)
    expect(codeOf(await outcome)).toBe('timeout')
    expect(codeOf(await run(pool, 'quick', 'always'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'slow', 'stop', 'quick'])
  })

  test('a write that takes too long is stopped and told as unknown', async () => {
    await using server = await TdsServer.start(certificates.valid, { statement: () => 'hang' })
    await using pool = openPool(server)
    using clock = stopClock()
    const outcome = run(pool, 'insert')
    await until(() => server.seen.includes('insert'))
    clock.pass(60_000)
    expect(codeOf(await outcome)).toBe('unknown_outcome')
  })

  test('a statement can be cancelled', async () => {
    await using server = await TdsServer.start(certificates.valid, { statement: () => 'hang' })
    await using pool = openPool(server)
    using session = pool.session()
    const outcome = session.execute(statement('select', 'always'))
    await until(() => server.seen.includes('select'))
    await session.cancel()
    expect(codeOf(await outcome)).toBe('cancelled')
    expect(server.seen).toContain('stop')
  })
})

test('a statement can be cancelled while it waits for a connection', async () => {
  await using server = await TdsServer.start(certificates.valid)
  await using pool = openPool(server)
  using session = pool.session()
  const outcome = session.execute(statement('insert'))
  await Promise.resolve()
  await session.cancel()
  expect(codeOf(await outcome)).toBe('cancelled')
  expect(codeOf(await session.execute(statement('insert 2')))).toBe('ok')
  expect(server.seen).toEqual(['login', 'insert 2'])
})

describe('transactions', () => {
  test('run on one connection, in the order of the calls', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server)
    using session = pool.session()
    await Promise.all([
      session.begin(null),
      session.execute(statement('insert 1')),
      session.savepoint('half'),
      session.execute(statement('insert 2')),
      session.rollback('half'),
      session.commit(),
    ])
    expect(server.seen).toEqual([
      'login',
      'begin',
      'insert 1',
      'save',
      'insert 2',
      'rollback to',
      'commit',
    ])
  })

  test('a statement whose connection is lost is not unknown: the server rolls back', async () => {
    await using server = await TdsServer.start(certificates.valid, { statement: () => 'drop' })
    await using pool = openPool(server)
    using session = pool.session()
    await session.begin(null)
    expect(codeOf(await session.execute(statement('insert')))).toBe('connection_lost')
    expect(codeOf(await session.execute(statement('insert')))).toBe('connection_lost')
    expect(codeOf(await session.rollback(null))).toBe('ok')
    expect(codeOf(await session.execute(statement('insert')))).toBe('connection_lost')
    expect(server.seen).toEqual(['login', 'begin', 'insert'])
  })

  test('a rollback that the server knows nothing of does not hide why it was asked for', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      transaction: (request) =>
        request === 'rollback' ? error(3903, 'no corresponding BEGIN TRANSACTION') : undefined,
      statement: ({ sql }) => (sql === 'insert' ? error(2627, 'duplicate', 14) : undefined),
    })
    await using pool = openPool(server)
    using session = pool.session()
    await session.begin(null)
    expect(codeOf(await session.execute(statement('insert')))).toBe('unique_violation')
    expect(codeOf(await session.rollback(null))).toBe('ok')
    expect(codeOf(await run(pool, 'select'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'begin', 'insert', 'rollback', 'login', 'select'])
  })

  test('a commit whose connection is lost is unknown', async () => {
    await using server = await TdsServer.start(certificates.valid, {
      transaction: (request) => (request === 'commit' ? 'drop' : undefined),
    })
    await using pool = openPool(server)
    using session = pool.session()
    await session.begin(null)
    await session.execute(statement('insert'))
    expect(codeOf(await session.commit())).toBe('unknown_outcome')
  })

  test('what is left open is rolled back before the connection is used again', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server, { maxConnections: 1 })
    const session = pool.session()
    await session.begin(null)
    await session.execute(statement('insert'))
    session[Symbol.dispose]()
    expect(codeOf(await run(pool, 'select'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'begin', 'insert', 'rollback', 'select'])
  })

  test('nobody calling for a while ends it', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server, { maxConnections: 1, sessionIdleTimeoutMs: 50 })
    using session = pool.session()
    await session.begin(null)
    await until(() => server.seen.includes('rollback'))
    expect(codeOf(await session.execute(statement('insert')))).toBe('session_expired')
    expect(codeOf(await session.commit())).toBe('session_expired')
    expect(codeOf(await run(pool, 'select'))).toBe('ok')
    expect(server.seen).toEqual(['login', 'begin', 'rollback', 'select'])
  })

  test('what raw SQL may have left on a connection is cleared', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server)
    await run(pool, 'set language german', 'when_refused')
    await run(pool, 'select', 'always')
    await run(pool, 'select', 'always')
    expect(server.seen).toEqual(['login', 'set language german', 'reset', 'select', 'select'])
  })
})
