/** The ledger's database against a small SQL Server of the tests, over TLS first. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MssqlPool } from 'kysely-mssql-dialect/pool'
import { beforeAll, expect, test } from 'vitest'
import {
  type Certificates,
  makeCertificates,
} from '../../../../packages/kysely-mssql-dialect/test/server/certificates.ts'
import {
  type Script,
  TdsServer,
} from '../../../../packages/kysely-mssql-dialect/test/server/server.ts'
import {
  done,
  error,
  rows,
  types,
} from '../../../../packages/kysely-mssql-dialect/test/server/tokens.ts'
import { trust } from '../../../../packages/kysely-mssql-dialect/test/server/trust.ts'
import { Conflict, DatabaseError } from './database.ts'
import { openMssql } from './mssql.ts'
import { KEPT_BY_TRIGGERS } from './tables.ts'

let certificates: Certificates
beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

async function setUp(script: Script) {
  const server = await TdsServer.start(certificates.valid, script)
  const pool = new MssqlPool({
    server: '127.0.0.1',
    port: server.port,
    database: 'ledger',
    authentication: { type: 'sql', user: 'tracker', password: 'Correct-horse-1' },
  })
  const database = openMssql({ pool })
  const change = database.kysely
    .updateTable('setting')
    .set({ value: 'a secret' })
    .where('name', '=', 'alias')
  return {
    server,
    database,
    change,
    async [Symbol.asyncDispose]() {
      await pool.close()
      await server[Symbol.asyncDispose]()
    },
  }
}

const NULL = (column: string) =>
  `Cannot insert the value NULL into column '${column}', table 'ledger.dbo.mail'; column does not allow nulls. UPDATE fails.`

test.each([
  ['a unique index', 2601, "Cannot insert duplicate key row in object 'dbo.mail'.", true],
  ['a primary key', 2627, "Violation of PRIMARY KEY constraint 'PK_mail'.", true],
  ['the guard of a version', 515, NULL('version'), true],
  ['a column that has to be there', 515, NULL('reader_version'), false],
  ['a check', 547, 'The UPDATE statement conflicted with the CHECK constraint.', false],
  ['anything else', 208, "Invalid object name 'setting'.", false],
])('what is refused by %s (%i)', async (_, number, text, isConflict) => {
  await using $ = await setUp({ statement: () => error(number, text) })
  const attempts = [() => $.database.batch([$.change.compile()]), () => $.change.execute()]
  for (const attempt of attempts) {
    const failure = await attempt().catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(DatabaseError)
    expect(failure instanceof Conflict).toBe(isConflict)
    expect(String(failure)).not.toContain('secret')
  }
})

test('what triggers keep is nobody’s conflict: the loser writes again', async () => {
  const words =
    "Cannot insert duplicate key in object 'dbo.search_ending'. The duplicate key value is"
  await using $ = await setUp({
    statement: (_, attempt) => (attempt % 2 === 1 ? error(2627, words) : done(1)),
  })
  expect(await $.database.batch([$.change.compile()])).toEqual([{ changed: 1 }])
  expect(await $.change.execute()).toEqual([{ numUpdatedRows: 1n }])
  await using never = await setUp({ statement: () => error(2627, words) })
  await expect(never.database.batch([never.change.compile()])).rejects.toThrow(Conflict)
})

test('every table that a trigger writes is one of them', () => {
  const folder = join(import.meta.dirname, '../../../../sql/azure')
  const triggers = readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^(?=create trigger)/m))
    .filter((text) => text.startsWith('create trigger'))
  const written = triggers.flatMap((text) =>
    Array.from(text.matchAll(/^ *(?:insert into|merge(?: into)?) (\w+)/gm), ([, table]) => table),
  )
  expect(new Set(written)).toEqual(new Set(KEPT_BY_TRIGGERS))
})

test('a connection that is lost in the commit leaves open what was written', async () => {
  await using $ = await setUp({
    transaction: (request) => (request === 'commit' ? 'drop' : undefined),
  })
  await expect($.database.batch([$.change.compile()])).rejects.toMatchObject({
    code: 'unknown_outcome',
    isUnknown: true,
  })
})

test('what failed has a code that may be logged', async () => {
  await using $ = await setUp({ statement: () => error(8134, 'Divide by zero error.') })
  await expect($.change.execute()).rejects.toMatchObject({
    code: 'statement 8134',
    isUnknown: false,
  })
})

test('a schema that is missing is named, with what to run', async () => {
  await using $ = await setUp({ statement: () => error(208, "Invalid object name 'setting'.") })
  await expect($.change.execute()).rejects.toMatchObject({
    code: 'no_schema',
    message: expect.stringContaining('npm run migrate:azure'),
  })
})

test('a batch says how many rows each query changed, and is one transaction', async () => {
  await using $ = await setUp({ statement: (_, attempt) => done(attempt) })
  const query = $.change.compile()
  expect(await $.database.batch([query, query])).toEqual([{ changed: 1 }, { changed: 2 }])
  expect($.server.seen).toEqual(['login', 'begin', query.sql, query.sql, 'commit'])
  expect(await $.database.batch([])).toEqual([])
})

test('64-bit integers are numbers, and one that a number cannot hold is no other amount', async () => {
  const column = [{ name: 'amount_minor', type: types.bigint }]
  const values = [[2n ** 53n - 1n], [2n ** 53n]]
  await using $ = await setUp({
    statement: (_, attempt) => rows(column, [values[attempt - 1] ?? []]),
  })
  const query = $.database.kysely.selectFrom('ledger_transaction').select('amount_minor')
  expect(await query.execute()).toEqual([{ amount_minor: Number.MAX_SAFE_INTEGER }])
  await expect(query.execute()).rejects.toThrow(DatabaseError)
})
