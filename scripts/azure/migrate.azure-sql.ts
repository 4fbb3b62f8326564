/** Migrating a real database, over TLS first. */
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type AzureSchema,
  inSchema,
  makeSchema,
} from '../../workers/gateway/src/database/testing/azure-schema.ts'
import { migrate } from './migrate.ts'
import { type Migration, readMigrations, toMigration } from './migrations.ts'

let schema: AzureSchema
beforeEach(async () => {
  schema = await makeSchema()
})
afterEach(() => schema[Symbol.asyncDispose]())

function file(name: string, text: string): Migration {
  return toMigration(name, inSchema(schema.name, text))
}

/** Applies them, and says which. */
async function apply(...migrations: Array<Migration>): Promise<Array<string>> {
  const names: Array<string> = []
  await migrate(schema.config, migrations, {
    schema: schema.name,
    applied: (name) => names.push(name),
  })
  return names
}

async function tables(): Promise<Array<string>> {
  const rows = await schema.run<{ table_name: string }>(
    `select table_name from information_schema.tables where table_schema = '${schema.name}'`,
  )
  return rows.map(({ table_name }) => table_name).sort()
}

test('what is missing is applied once, batch by batch', async () => {
  const one = file('0001_one.sql', 'create table one (id int)\nGO\ncreate table two (id int)')
  const two = file('0002_two.sql', 'create table three (id int)')
  expect(await apply(one)).toEqual(['0001_one.sql'])
  expect(await apply(one, two)).toEqual(['0002_two.sql'])
  expect(await apply(one, two)).toEqual([])
  expect(await tables()).toEqual(['ledger_migration', 'one', 'three', 'two'])
})

test('from several places at once, each file is applied by one of them', async () => {
  const files = [
    file('0001_one.sql', 'create table one (id int)'),
    file('0002_two.sql', 'create table two (id int)'),
    file('0003_three.sql', 'create table three (id int)'),
  ]
  const applied = await Promise.all([apply(...files), apply(...files), apply(...files)])
  expect(applied.flat().sort()).toEqual(files.map(({ name }) => name))
})

test('a file that fails leaves nothing, and what came before it stays', async () => {
  const one = file('0001_one.sql', 'create table one (id int)')
  const broken = file('0002_two.sql', 'create table two (id int)\nGO\nselect * from no_such_table')
  await expect(apply(one, broken)).rejects.toThrow(/^0002_two.sql was not applied: .*no_such_table/)
  expect(await tables()).toEqual(['ledger_migration', 'one'])
  expect(await apply(one, file('0002_two.sql', 'create table two (id int)'))).toEqual([
    '0002_two.sql',
  ])
})

test('a file that was changed after it was applied stops everything', async () => {
  await apply(file('0001_one.sql', 'create table one (id int)'))
  const changed = file('0001_one.sql', 'create table one (id bigint)')
  const next = file('0002_two.sql', 'create table two (id int)')
  await expect(apply(changed, next)).rejects.toThrow('0001_one.sql was changed')
  expect(await tables()).toEqual(['ledger_migration', 'one'])
})

test('the files of this project make the ledger', async () => {
  const files = await readMigrations(join(import.meta.dirname, '../../sql/azure'))
  const own = files.map(({ name, batches }) => file(name, batches.join('\ngo\n')))
  expect(await apply(...own)).toEqual(files.map(({ name }) => name))
  expect(await tables()).toContain('ledger_transaction')
})
