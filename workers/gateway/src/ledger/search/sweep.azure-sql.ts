/** Two that write at one moment, held where it matters: what a real server does to the index of words. */
import { join } from 'node:path'
import { Kysely, type Transaction } from 'kysely'
import { WorkersMssqlDialect } from 'kysely-mssql-dialect'
import { MssqlPool } from 'kysely-mssql-dialect/pool'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../../../../scripts/azure/migrate.ts'
import { readMigrations, toMigration } from '../../../../../scripts/azure/migrations.ts'
import type { Tables } from '../../database/tables.ts'
import { type AzureSchema, inSchema, makeSchema } from '../../database/testing/azure-schema.ts'
import { holdGone, removeEndings, removeGone } from './queries.ts'

const FOLDER = join(import.meta.dirname, '../../../../../sql/azure')
const WORD = 'unheard'

let schema: AzureSchema
let pool: MssqlPool
let db: Kysely<Tables>
beforeAll(async () => {
  schema = await makeSchema()
  const migrations = (await readMigrations(FOLDER)).map(({ name, batches }) =>
    toMigration(name, inSchema(schema.name, batches.join('\ngo\n'))),
  )
  await migrate(schema.config, migrations, { schema: schema.name })
  // The first row of a table takes a stand-in of a server its time.
  pool = new MssqlPool({ ...schema.config, requestTimeoutMs: 60_000, deadlineMs: 90_000 })
  db = new Kysely<Tables>({ dialect: new WorkersMssqlDialect({ pool }) }).withSchema(schema.name)
  await add('a', '2026-11-22', WORD)
  await add('b', '2025-03-04', '')
})
afterAll(async () => {
  await pool?.close()
  await schema?.[Symbol.asyncDispose]()
})

/** Of days of their own: rows that add up to the same total wait for each other in any case. */
function add(id: string, localDate: string, name: string) {
  const key = { id, event_key: id, day_key: id, day_position: 0, version: id }
  const by = { account_by: 'reader', kind_by: 'reader', amount_by: 'reader', merchant_by: 'reader' }
  const when = { occurred_at: `${localDate}T12:00:00.000Z`, local_date: localDate }
  const what = {
    kind: 'purchase',
    amount_minor: 500,
    currency: 'USD',
    label_decision: 'pending',
    spending_minor: 500,
  }
  const texts = { search_text: '', name_search: name, created_at: '', updated_at: '' }
  return db
    .insertInto('ledger_transaction')
    .values({ ...key, ...by, ...when, ...what, ...texts, occurred_by: 'reader' } as never)
    .execute()
}

function call(trx: Kysely<Tables>, id: string, name: string) {
  return trx
    .updateTable('ledger_transaction')
    .set({ name_search: name })
    .where('id', '=', id)
    .execute()
}

async function endings(): Promise<number> {
  return (await db.selectFrom('search_ending').select('ending').where('word', '=', WORD).execute())
    .length
}

/** Runs `first`, then `second` while `first` is not over, and says when both are. */
async function held(
  first: (trx: Transaction<Tables>) => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<void> {
  let begun: Promise<unknown> = Promise.resolve()
  await db.transaction().execute(async (trx) => {
    await first(trx)
    begun = second()
    // It waits for the first, or is over: either way it looked before the first was.
    await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, 1000))])
  })
  await begun
}

test('a word that one gives up while another takes it up stays in the index', async () => {
  await held(
    (trx) => call(trx, 'a', 'known'),
    () => call(db, 'b', WORD),
  )
  expect(await endings()).toBe(5)
  await held(
    (trx) => call(trx, 'a', WORD),
    () => call(db, 'b', 'known'),
  )
  expect(await endings()).toBe(5)
})

test('a word that is taken up while the tick takes it out of the index is put back', async () => {
  await call(db, 'a', 'known')
  expect(await endings()).toBe(5)
  await held(
    async (trx) => {
      await holdGone(trx, [WORD]).execute()
      await removeEndings(trx, WORD).execute()
      await removeGone(trx, [WORD]).execute()
    },
    () => call(db, 'b', WORD),
  )
  expect(await endings()).toBe(5)
})

test('a word that was taken up before the tick came to it is left', async () => {
  await call(db, 'b', 'known')
  await held(
    (trx) => call(trx, 'a', WORD),
    () =>
      db.transaction().execute(async (trx) => {
        await holdGone(trx, [WORD]).execute()
        await removeEndings(trx, WORD).execute()
        await removeGone(trx, [WORD]).execute()
      }),
  )
  expect(await endings()).toBe(5)
})
