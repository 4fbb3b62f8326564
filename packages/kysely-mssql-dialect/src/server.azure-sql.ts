/** What this package promises, on a real server: inside workerd, through the Durable Object, over TLS first. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeSchema, realServer, type TestSchema } from '../test/real-server.ts'
import { startWorker, type TestWorker } from '../test/worker/harness.ts'

let schema: TestSchema
let worker: TestWorker
/** Calls whose tables are those of the test's schema. */
let call: TestWorker['call']

beforeAll(async () => {
  schema = await makeSchema({
    item: 'id int identity primary key, name nvarchar(200) not null unique',
    mixed: `a bigint, b decimal(38, 10), c nvarchar(max), d varchar(50), e varbinary(max), f bit,
      g float, h datetimeoffset(3), i datetime2(3), j date, k uniqueidentifier, l money`,
  })
  worker = await startWorker({ ...realServer(), maxConnections: 3, requestTimeoutMs: 5_000 })
  call = worker.with({ schema: schema.name }).call
})

afterAll(async () => {
  await worker?.[Symbol.asyncDispose]()
  await schema?.[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await call('raw', `delete from ${schema.name}.item`)
})

/** Keeps the server at it for a while. */
function busy(turns: number): string {
  return `set nocount on; declare @i bigint = 0; while @i < ${turns} set @i = @i + 1`
}

async function names(): Promise<Array<string | null>> {
  const read = await call('read')
  if (!read.ok) throw new Error(read.error.message)
  return read.value.map(({ name }) => name).sort()
}

describe('values', () => {
  test.each<[string, unknown]>([
    ['text', 'Café – 茶 🍵'],
    ['text past 4000', '茶'.repeat(5_000)],
    ['an integer', -7],
    ['a large integer', 2n ** 63n - 1n],
    ['a small one', -(2n ** 63n)],
    ['a fraction', 0.1],
    ['true', true],
    ['false', false],
    ['an instant', new Date('2026-03-01T09:00:00.123Z')],
    ['bytes', Uint8Array.from([0, 1, 255])],
    ['many bytes', new Uint8Array(9_000).fill(7)],
    ['null', null],
  ])('%s there and back', async (_, value) => {
    const text = typeof value === 'string' ? 'cast(? as nvarchar(max))' : '?'
    expect(await call('raw', `select ${text} as value`, [value])).toEqual({
      ok: true,
      value: [{ value }],
    })
  })

  test.each([
    ['0.00', 9, 2],
    ['-0.01', 9, 2],
    ['12345678901234567890123456789012345678', 38, 0],
    ['1234567890123456789012345678.9012345678', 38, 10],
  ])('the decimal %s keeps its digits', async (text, precision, scale) => {
    expect(await call('decimal', text, precision, scale)).toEqual({ ok: true, value: text })
  })

  test('columns of every type', async () => {
    await call(
      'raw',
      `insert into ${schema.name}.mixed values (9007199254740993, 1.5, N'茶', 'Café', 0x00ff, 1,
        0.25, '2026-03-01T10:00:00.123+01:00', '2026-03-01T09:00:00.123', '2026-03-01',
        '01890A5D-AC96-774B-BCCE-B302099A8057', 922337203685477.5807)`,
    )
    expect(await call('raw', `select * from ${schema.name}.mixed`)).toEqual({
      ok: true,
      value: [
        {
          a: 9007199254740993n,
          b: '1.5000000000',
          c: '茶',
          d: 'Café',
          e: Uint8Array.from([0, 255]),
          f: true,
          g: 0.25,
          h: new Date('2026-03-01T09:00:00.123Z'),
          i: new Date('2026-03-01T09:00:00.123Z'),
          j: new Date('2026-03-01T00:00:00.000Z'),
          k: '01890A5D-AC96-774B-BCCE-B302099A8057',
          l: '922337203685477.5807',
        },
      ],
    })
  })
})

describe('writes', () => {
  test('tell how many rows they touched', async () => {
    expect(await call('write', 'Tea')).toEqual({ ok: true, value: 1n })
    expect(await names()).toEqual(['Tea'])
  })

  test('in a batch stay together', async () => {
    expect(await call('batch', ['a', 'b', 'c'])).toEqual({ ok: true, value: [1n, 1n, 1n] })
    expect(await names()).toEqual(['a', 'b', 'c'])
  })

  test('in a batch of which one fails leave nothing', async () => {
    expect(await call('batch', ['a', 'b', 'a'])).toMatchObject({
      error: { code: 'unique_violation' },
    })
    expect(await names()).toEqual([])
  })

  test('of two batches that lock each other both succeed', async () => {
    await call('batch', ['a', 'b'])
    const update = (name: string) =>
      `update ${schema.name}.item set name = name + '!' where name like '${name}%'`
    const wait = busy(100_000)
    const [one, other] = await Promise.all([
      call('rawBatch', [update('a'), wait, update('b')]),
      call('rawBatch', [update('b'), wait, update('a')]),
    ])
    expect([one.ok, other.ok]).toEqual([true, true])
    expect(await names()).toEqual(['a!!', 'b!!'])
  })
})

describe('transactions', () => {
  test('commit', async () => {
    expect(await call('transaction', 'commit')).toMatchObject({ ok: true })
    expect(await names()).toEqual(['first', 'second'])
  })

  test.each(['throw', 'abandon'] as const)('leave nothing: %s', async (end) => {
    await call('transaction', end)
    expect(await names()).toEqual([])
  })

  test('go back to a savepoint', async () => {
    expect(await call('savepoint')).toMatchObject({ ok: true })
    expect(await names()).toEqual(['after', 'before'])
  })
})

describe('errors', () => {
  test('a duplicate', async () => {
    await call('write', 'Tea')
    expect(await call('write', 'Tea')).toMatchObject({
      error: { code: 'unique_violation', message: expect.not.stringContaining('Tea') },
    })
  })

  test('a missing table', async () => {
    expect(await call('raw', 'select * from no_such_table')).toMatchObject({
      error: { code: 'statement' },
    })
  })

  test('a statement that takes too long, after which its connection goes on', async () => {
    await using slow = await startWorker({ ...realServer(), requestTimeoutMs: 300 })
    // Of raw SQL it is not known whether it wrote anything.
    expect(await slow.call('raw', busy(1_000_000_000))).toMatchObject({
      error: { code: 'unknown_outcome' },
    })
    expect(await slow.call('raw', 'select 1 as one')).toEqual({ ok: true, value: [{ one: 1 }] })
  })

  test('a wrong password', async () => {
    const { user } = realServer().authentication as { user: string }
    const authentication = { type: 'sql', user, password: 'not-the-Password-1' }
    await using wrong = await startWorker({ ...realServer(), authentication })
    expect(await wrong.call('read')).toMatchObject({ error: { code: 'login' } })
  })

  test('a database that is not there', async () => {
    await using wrong = await startWorker({ ...realServer(), database: 'no_such_database' })
    const outcome = await wrong.call('read')
    // Azure tells it as a failed login where the user has no rights elsewhere.
    expect(['database', 'login']).toContain(outcome.ok ? 'ok' : outcome.error.code)
  })
})

test('more reads at once than there are connections', async () => {
  const count = 30
  expect(await call('readAtOnce', count)).toEqual({
    ok: true,
    value: Array.from({ length: count }, (_, index) => index),
  })
})

test('Kysely’s introspector finds the tables', async () => {
  expect(await call('tables', schema.name)).toEqual({
    ok: true,
    value: expect.arrayContaining(['item', 'mixed']),
  })
})
