import { beforeAll, expect, test } from 'vitest'
import { codeOf, openPool, run, statement } from '../../test/pool.ts'
import { type Certificates, makeCertificates } from '../../test/server/certificates.ts'
import { type Script, TdsServer } from '../../test/server/server.ts'
import { done, error, join, transactionEnded } from '../../test/server/tokens.ts'
import { trust } from '../../test/server/trust.ts'

const two = [statement('insert 1'), statement('insert 2')]

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

async function runBatch(script: Script, options = {}) {
  const server = await TdsServer.start(certificates.valid, script)
  const pool = openPool(server, { maxConnections: 1 })
  const outcome = await pool.batch(two, options)
  // The same connection serves whoever comes next.
  const next = codeOf(await run(pool, 'next'))
  await pool.close()
  await server[Symbol.asyncDispose]()
  return { outcome, next, seen: server.seen }
}

test('every statement runs in one transaction', async () => {
  const { outcome, seen } = await runBatch({ statement: () => done(3) })
  expect(outcome).toEqual({
    ok: true,
    value: [
      { sets: [], rowCount: 3 },
      { sets: [], rowCount: 3 },
    ],
  })
  expect(seen).toEqual(['login', 'begin', 'insert 1', 'insert 2', 'commit', 'next'])
})

test('a statement that fails takes the others with it', async () => {
  const { outcome, next, seen } = await runBatch({
    statement: ({ sql }) => (sql === 'insert 2' ? error(2627, 'duplicate', 14) : undefined),
  })
  expect([codeOf(outcome), next]).toEqual(['unique_violation', 'ok'])
  // What a trigger set that was aborted is not left to whoever comes next.
  expect(seen).toEqual(['login', 'begin', 'insert 1', 'insert 2', 'rollback', 'reset', 'next'])
})

test('a deadlock repeats the whole of it', async () => {
  const { outcome, seen } = await runBatch({
    statement: ({ sql }, attempt) =>
      sql === 'insert 2' && attempt === 1
        ? join(transactionEnded('rolled back', 1), error(1205, 'deadlock', 13))
        : undefined,
  })
  expect(codeOf(outcome)).toBe('ok')
  expect(seen).toEqual([
    'login',
    ...['begin', 'insert 1', 'insert 2', 'reset'],
    ...['begin', 'insert 1', 'insert 2', 'commit'],
    'next',
  ])
})

test('a refusal repeats the whole of it, on a fresh connection', async () => {
  const { outcome, seen } = await runBatch({
    statement: ({ sql }, attempt) =>
      sql === 'insert 2' && attempt === 1 ? error(40613, 'moving', 17) : undefined,
  })
  expect(codeOf(outcome)).toBe('ok')
  expect(seen).toEqual([
    ...['login', 'begin', 'insert 1', 'insert 2'],
    ...['login', 'begin', 'insert 1', 'insert 2', 'commit'],
    'next',
  ])
})

test('a connection lost before the commit left nothing, so it is repeated', async () => {
  const { outcome, seen } = await runBatch({
    statement: ({ sql }, attempt) => (sql === 'insert 2' && attempt === 1 ? 'drop' : undefined),
  })
  expect(codeOf(outcome)).toBe('ok')
  expect(seen.filter((what) => what === 'commit')).toHaveLength(1)
})

test('a connection lost in the commit is unknown, and nothing is repeated', async () => {
  const { outcome, seen } = await runBatch({
    transaction: (request) => (request === 'commit' ? 'drop' : undefined),
  })
  expect(codeOf(outcome)).toBe('unknown_outcome')
  expect(seen).toEqual(['login', 'begin', 'insert 1', 'insert 2', 'commit', 'login', 'next'])
})

test('unless repeating it is harmless', async () => {
  const { outcome, seen } = await runBatch(
    {
      transaction: (request, attempt) =>
        request === 'commit' && attempt === 1 ? 'drop' : undefined,
    },
    { idempotent: true },
  )
  expect(codeOf(outcome)).toBe('ok')
  expect(seen.filter((what) => what === 'commit')).toHaveLength(2)
})

test('a statement that ends the transaction by itself ends the batch', async () => {
  const { outcome, seen } = await runBatch({
    statement: ({ sql }) =>
      sql === 'insert 1' ? join(transactionEnded('committed', 1), done()) : undefined,
  })
  expect(codeOf(outcome)).toBe('transaction_aborted')
  expect(seen).not.toContain('insert 2')
})
