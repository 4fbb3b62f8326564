/** What is due next, kept by the pool's object in workerd. No database is asked for it. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { liveState, marking } from './change-mark.ts'
import type { Database } from './database.ts'
import { changing, openPool, openQuiet } from './quiet.ts'

const NOON = '2026-11-22T12:00:00.000Z'
const LATER = '2026-11-22T18:00:00.000Z'

const AZURE = {
  // Nobody is there: whoever asked the database would fail.
  AZURE_SQL_SERVER: '127.0.0.1',
  AZURE_SQL_PORT: '9',
  AZURE_SQL_DATABASE: 'ledger',
  AZURE_SQL_USER: 'tracker',
  AZURE_SQL_PASSWORD: 'Correct-horse-1',
}

let server: Awaited<ReturnType<typeof startWorker>>
beforeAll(async () => {
  server = await startWorker()
})
afterAll(() => server.close())

async function startWorker() {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  const { createTestHarness } = await import('wrangler')
  const configPath = join(import.meta.dirname, 'testing/mssql/wrangler.toml')
  const harness = createTestHarness({ workers: [{ configPath, vars: AZURE }] })
  await harness.listen()
  return harness
}

async function quietOf(settings: object) {
  const { SQL_POOL } = (await server.getWorker().getEnv()) as Pick<GatewayEnv, 'SQL_POOL'>
  return openQuiet({ ...settings, SQL_POOL })
}

test.each([
  ['by itself', AZURE],
  ['a relay', { AZURE_SQL_RELAY: 'https://relay.example', AZURE_SQL_RELAY_SECRET: 'x'.repeat(32) }],
])('a ledger on Azure SQL through %s is quiet until something changes', async (_, settings) => {
  const quiet = await quietOf(settings)
  await quiet.changed()
  const { generation, isQuiet } = await quiet.quiet(NOON)
  expect(isQuiet).toBe(false)
  await quiet.settle(generation, LATER)
  expect((await quiet.quiet(NOON)).isQuiet).toBe(true)
  expect((await quiet.quiet(LATER)).isQuiet).toBe(false)
  await expect(changing(quiet, () => Promise.reject(new Error('refused')))).rejects.toThrow()
  expect((await quiet.quiet(NOON)).isQuiet).toBe(false)
})

test('a tick that looked while something changed does not settle it', async () => {
  const quiet = await quietOf(AZURE)
  await changing(quiet, async () => {
    const { generation } = await quiet.quiet(NOON)
    await quiet.settle(generation, LATER)
    expect((await quiet.quiet(NOON)).isQuiet).toBe(true)
  })
  expect((await quiet.quiet(NOON)).isQuiet).toBe(false)
})

test('a ledger on D1 is never quiet, because to ask it costs nothing', async () => {
  const quiet = await quietOf({})
  await quiet.settle(0, LATER)
  expect(await quiet.quiet(NOON)).toEqual({ generation: 0, isQuiet: false })
})

test('the mark of the last change on Azure SQL is kept by the object, which asks no database', async () => {
  const { SQL_POOL } = (await server.getWorker().getEnv()) as Pick<GatewayEnv, 'SQL_POOL'>
  const env = { ...AZURE, SQL_POOL } as unknown as Parameters<typeof liveState>[0]
  const written: Database = {
    kysely: null as unknown as Database['kysely'],
    dialect: 'mssql',
    batch: async (queries) => queries.map(() => ({ changed: 1 })),
  }
  const refused = { ...written, batch: () => Promise.reject(new Error('refused')) }
  const pool = openPool(env)
  await marking(written, pool).batch([])
  const first = await liveState(env)
  expect(first.key).toHaveLength(43)
  await expect(marking(refused, pool).batch([])).rejects.toThrow('refused')
  expect(await liveState(env)).toEqual(first)
  await marking(written, pool).batch([])
  const second = await liveState(env)
  expect(second).toEqual({ mark: expect.not.stringContaining(first.mark), key: first.key })
})
