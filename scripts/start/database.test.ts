import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkDatabase } from './database.ts'

let data: string
let path: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tracker-database-'))
  const folder = join(data, 'state/v3/d1/miniflare-D1DatabaseObject')
  await mkdir(folder, { recursive: true })
  path = join(folder, 'ledger.sqlite')
})
afterEach(() => rm(data, { recursive: true }))

function write(...migrations: Array<string>): void {
  const database = new DatabaseSync(path)
  database.exec('create table d1_migrations (id integer primary key, name text)')
  for (const name of migrations) {
    database.prepare('insert into d1_migrations (name) values (?)').run(name)
  }
  database.exec('create table filler as select hex(randomblob(40000)) as text')
  database.close()
}

it('finds a database in order that has what is here, some of it, or nothing', async () => {
  await checkDatabase(data)
  write('0001_ledger.sql')
  await checkDatabase(data)
  await rm(join(data, 'state'), { recursive: true })
  await checkDatabase(data)
})

it('names the migration of a newer version, and the way out', async () => {
  write('0001_ledger.sql', '9999_of_tomorrow.sql')
  await expect(checkDatabase(data)).rejects.toThrow(/9999_of_tomorrow\.sql.*another --data/)
})

it.each([
  ['cut off', () => truncate(path, 9000)],
  [
    'no database at all',
    () => writeFile(path, 'not a database, but as long as a header has to be'),
  ],
])('names a database that is %s', async (_how, damage) => {
  write('0001_ledger.sql')
  await damage()
  const error = await checkDatabase(data).catch((thrown) => thrown)
  expect(String(error)).toContain('is damaged')
  expect(String(error)).toContain(path)
})
