import { CompiledQuery, type Generated, isAbortedTransactionError, Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeThrown, openPool, until } from '../test/pool.ts'
import { startTestRelay } from '../test/relay.ts'
import { type Certificates, makeCertificates } from '../test/server/certificates.ts'
import { type Script, TdsServer } from '../test/server/server.ts'
import { done, error, join, rows, transactionEnded, types } from '../test/server/tokens.ts'
import { trust } from '../test/server/trust.ts'
import { bulkInsert } from './bulk.ts'
import { WorkersMssqlDialect } from './dialect.ts'
import { idempotent } from './idempotent.ts'
import type { PoolNamespace } from './location.ts'
import { decimal } from './typed.ts'
import type { PoolRpc, SessionRpc } from './wire.ts'

type Database = { item: { id: Generated<bigint>; name: string; price: string } }

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

type Way = 'in this process' | 'through a relay'

async function setUpBy(way: Way, script: Script = {}) {
  const server = await TdsServer.start(certificates.valid, script)
  const pool = openPool(server)
  const relay = way === 'through a relay' ? await startTestRelay(pool) : null
  const dialect = new WorkersMssqlDialect({ pool: relay?.pool ?? pool })
  const db = new Kysely<Database>({ dialect })
  return {
    db,
    dialect,
    server,
    async [Symbol.asyncDispose]() {
      await relay?.[Symbol.asyncDispose]()
      await pool.close()
      await server[Symbol.asyncDispose]()
    },
  }
}

describe.each<Way>(['in this process', 'through a relay'])('%s', (way) => {
  const setUp = (script?: Script) => setUpBy(way, script)

  describe('queries', () => {
    test('are Kysely’s, and their parameters are declared with a type each', async () => {
      await using $ = await setUp({ statement: () => done(1) })
      const result = await $.db
        .insertInto('item')
        .values({ name: 'Tea', price: decimal('1.50', 9, 2) })
        .executeTakeFirst()
      expect(result.numInsertedOrUpdatedRows).toBe(1n)
      expect($.server.calls).toMatchObject([
        {
          sql: 'insert into "item" ("name", "price") values (@1, @2)',
          declared: '@1 nvarchar(4000), @2 decimal(9, 2)',
        },
      ])
    })

    test.each([
      ['short text', 'a', 'nvarchar(4000)'],
      [
        'longer text has the same type, so the server keeps one plan',
        'a'.repeat(4000),
        'nvarchar(4000)',
      ],
      ['text past 4000', 'a'.repeat(4001), 'nvarchar(max)'],
      ['an integer', 5, 'int'],
      ['a large integer', 3e9, 'bigint'],
      ['a bigint', 5n, 'bigint'],
      ['a fraction', 0.5, 'float'],
      ['a boolean', true, 'bit'],
      ['a date', new Date(0), 'datetimeoffset(3)'],
      ['bytes', new Uint8Array(3), 'varbinary(8000)'],
      ['many bytes', new Uint8Array(8001), 'varbinary(max)'],
      ['null', null, 'nvarchar(4000)'],
    ])('%s', async (_, value, type) => {
      await using $ = await setUp()
      await sql`select ${value}`.execute($.db)
      expect($.server.calls).toMatchObject([{ sql: 'select @1', declared: `@1 ${type}` }])
    })

    test('rows come back by column', async () => {
      await using $ = await setUp({
        statement: () =>
          rows(
            [
              { name: 'id', type: types.bigint },
              { name: 'name', type: types.nvarchar },
            ],
            [
              [1n, 'Tea'],
              [2n, null],
            ],
          ),
      })
      expect(await $.db.selectFrom('item').selectAll().execute()).toEqual([
        { id: 1n, name: 'Tea' },
        { id: 2n, name: null },
      ])
    })

    test('a failure is an MssqlError with a stack that leads to the call', async () => {
      await using $ = await setUp({ statement: () => error(208, "Invalid object name 'item'.") })
      const failure = await $.db
        .selectFrom('item')
        .selectAll()
        .execute()
        .catch((e: Error) => e)
      expect(failure).toMatchObject({ name: 'MssqlError', code: 'statement', number: 208 })
      expect((failure as Error).stack).toContain('dialect.test.ts')
    })

    test('a value without a SQL type is refused before anything is sent', async () => {
      await using $ = await setUp()
      expect(await codeThrown(() => sql`select ${{}}`.execute($.db))).toBe('parameter')
      expect($.server.connections).toBe(0)
    })

    test('an abort signal stops the statement on the server', async () => {
      await using $ = await setUp({ statement: () => 'hang' })
      const abort = new AbortController()
      const query = $.db
        .selectFrom('item')
        .selectAll()
        .execute({ signal: abort.signal, inflightQueryAbortStrategy: 'cancel query' })
      query.catch(() => {})
      await until(() => $.server.calls.length === 1)
      abort.abort(new Error('no longer needed'))
      await expect(query).rejects.toThrow('no longer needed')
      await until(() => $.server.seen.includes('stop'))
    })
  })

  describe('what may be repeated', () => {
    const dropOnce: Script = { statement: (_, attempt) => (attempt === 1 ? 'drop' : undefined) }

    test('a select may', async () => {
      await using $ = await setUp(dropOnce)
      expect(await $.db.selectFrom('item').selectAll().execute()).toEqual([])
    })

    test.each<[string, (db: Kysely<Database>) => Promise<unknown>]>([
      ['an insert', (db) => db.insertInto('item').values({ name: 'Tea', price: '1' }).execute()],
      ['an update', (db) => db.updateTable('item').set({ name: 'Tea' }).execute()],
      ['a delete', (db) => db.deleteFrom('item').execute()],
      ['raw SQL, of which nothing is known', (db) => sql`select 1`.execute(db)],
    ])('%s may not', async (_, query) => {
      await using $ = await setUp(dropOnce)
      expect(await codeThrown(() => query($.db))).toBe('unknown_outcome')
      expect($.server.calls).toHaveLength(1)
    })

    test('what is said to be idempotent may', async () => {
      await using $ = await setUp(dropOnce)
      const safe = $.db.withPlugin(idempotent())
      await safe.updateTable('item').set({ name: 'Tea' }).where('id', '=', 1n).execute()
      expect($.server.calls).toHaveLength(2)
    })
  })

  describe('a stream', () => {
    test('gives every row, page by page', async () => {
      const all = Array.from({ length: 5 }, (_, index) => [BigInt(index)])
      await using $ = await setUp({
        statement: (_, attempt) =>
          rows([{ name: 'id', type: types.bigint }], all.slice((attempt - 1) * 2, attempt * 2)),
      })
      const seen: Array<bigint> = []
      for await (const { id } of $.db.selectFrom('item').select('id').orderBy('id').stream(2)) {
        seen.push(id)
      }
      expect(seen).toEqual([0n, 1n, 2n, 3n, 4n])
      const paged = 'select "id" from "item" order by "id" offset @1 rows fetch next @2 rows only'
      expect($.server.seen).toEqual(['login', paged, paged, paged])
    })

    test.each([
      ['no order', (db: Kysely<Database>) => db.selectFrom('item').select('id')],
      [
        'a limit',
        (db: Kysely<Database>) => db.selectFrom('item').select('id').top(3).orderBy('id'),
      ],
    ])('of a select with %s is an error', async (_, select) => {
      await using $ = await setUp()
      const read = async () => {
        for await (const _ of select($.db).stream(2));
      }
      expect(await codeThrown(read)).toBe('config')
      expect($.server.connections).toBe(0)
    })
  })

  test('many rows go as few inserts, in one transaction', async () => {
    await using $ = await setUp({
      statement: ({ declared }) => done(declared.split(', @').length / 2),
    })
    const items = Array.from({ length: 2_100 }, (_, index) => ({ name: `${index}`, price: '1' }))
    const results = await $.dialect.batch(bulkInsert($.db, 'item', items))
    expect(results.map(({ numAffectedRows }) => numAffectedRows)).toEqual([1000n, 1000n, 100n])
    expect($.server.seen.at(1)).toBe('begin')
    expect($.server.seen.at(-1)).toBe('commit')
  })

  describe('transactions', () => {
    test('commit', async () => {
      await using $ = await setUp()
      await $.db.transaction().execute(async (trx) => {
        await trx.insertInto('item').values({ name: 'Tea', price: '1' }).execute()
      })
      expect($.server.seen.map((what) => what.split(' ')[0])).toEqual([
        'login',
        'begin',
        'insert',
        'commit',
      ])
    })

    test('roll back with what went wrong', async () => {
      await using $ = await setUp()
      const work = $.db.transaction().execute(async () => {
        throw new Error('changed my mind')
      })
      await expect(work).rejects.toThrow('changed my mind')
      expect($.server.seen).toEqual(['login', 'begin', 'rollback'])
    })

    test('with savepoints', async () => {
      await using $ = await setUp()
      const trx = await $.db.startTransaction().execute()
      const half = await trx.savepoint('half').execute()
      await half.rollbackToSavepoint('half').execute()
      await trx.commit().execute()
      expect($.server.seen).toEqual(['login', 'begin', 'save', 'rollback to', 'commit'])
    })

    test('that the server rolled back do not seem committed', async () => {
      await using $ = await setUp({
        statement: () => join(transactionEnded('rolled back', 1), error(1205, 'deadlock', 13)),
      })
      const work = $.db.transaction().execute(async (trx) => {
        await trx
          .deleteFrom('item')
          .execute()
          .catch(() => {})
      })
      const failure = await work.catch((e: unknown) => e)
      expect(isAbortedTransactionError(failure)).toBe(true)
      expect($.server.seen).not.toContain('commit')
    })
  })

  describe('batches', () => {
    test('give each query its own rows', async () => {
      await using $ = await setUp({
        statement: ({ sql }) =>
          sql.startsWith('select') ? rows([{ name: 'id', type: types.bigint }], [[7n]]) : done(2),
      })
      const [updated, selected] = await $.dialect.batch([
        $.db.updateTable('item').set({ name: 'Tea' }),
        $.db.selectFrom('item').select('id').compile(),
      ])
      expect(updated).toEqual({ numAffectedRows: 2n, rows: [] })
      expect(selected.rows).toEqual([{ id: 7n }])
      expect($.server.seen.at(-1)).toBe('commit')
    })

    test('of nothing do nothing', async () => {
      await using $ = await setUp()
      expect(await $.dialect.batch([])).toEqual([])
      expect($.server.connections).toBe(0)
    })
  })
})

describe('an object that goes away during a call', () => {
  const gone = Object.assign(new Error('the object was reset'), { retryable: true })

  function away(failure: Error): PoolRpc {
    const fail = () => Promise.reject(failure)
    const session = { execute: fail, begin: fail, commit: fail, rollback: fail, savepoint: fail }
    return {
      session: () =>
        ({ ...session, cancel: fail, [Symbol.dispose]: () => {} }) satisfies SessionRpc,
      batch: fail,
    }
  }

  test.each([
    ['a select', 'select', 'pool_unavailable'],
    ['an insert', 'insert', 'unknown_outcome'],
  ])('%s', async (_, kind, code) => {
    const db = new Kysely<Database>({ dialect: new WorkersMssqlDialect({ pool: away(gone) }) })
    const query =
      kind === 'select'
        ? db.selectFrom('item').selectAll()
        : db.insertInto('item').values({ name: 'Tea', price: '1' })
    expect(await codeThrown(() => query.execute())).toBe(code)
  })

  test('a batch', async () => {
    const dialect = new WorkersMssqlDialect({ pool: away(gone) })
    const queries = [CompiledQuery.raw('insert')]
    expect(await codeThrown(() => dialect.batch(queries))).toBe('unknown_outcome')
    expect(await codeThrown(() => dialect.batch(queries, { idempotent: true }))).toBe(
      'pool_unavailable',
    )
  })

  test('one that is overloaded did nothing', async () => {
    const overloaded = Object.assign(new Error('overloaded'), { overloaded: true })
    const dialect = new WorkersMssqlDialect({ pool: away(overloaded) })
    expect(await codeThrown(() => dialect.batch([CompiledQuery.raw('insert')]))).toBe(
      'pool_unavailable',
    )
  })
})

test('destroy closes the connections of a pool in this process', async () => {
  await using server = await TdsServer.start(certificates.valid)
  const db = new Kysely<Database>({ dialect: new WorkersMssqlDialect({ pool: openPool(server) }) })
  await db.selectFrom('item').select('id').execute()
  await db.destroy()
  await until(() => server.openConnections === 0)
})

test('the object is found by its name and started where it is told', async () => {
  const asked: Array<unknown> = []
  const pool: PoolNamespace = {
    idFromName: (name) => ({ name }),
    get: (id, options) => {
      asked.push(id, options)
      return { batch: async () => ({ ok: true, value: [] }) }
    },
  }
  const queries = [CompiledQuery.raw('insert')]
  await new WorkersMssqlDialect({ pool }).batch(queries)
  await new WorkersMssqlDialect({ pool, name: 'reports', locationHint: 'weur' }).batch(queries)
  expect(asked).toEqual([
    { name: 'default' },
    undefined,
    { name: 'reports' },
    { locationHint: 'weur' },
  ])
})
