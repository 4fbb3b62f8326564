import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextMigration, readMigrations, toMigration } from './migrations.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'))
})
afterAll(() => rm(folder, { recursive: true }))

const ONE = toMigration('0001_one.sql', 'create table one (id int)')
const TWO = toMigration('0002_two.sql', 'create table two (id int)')

test('a file is cut at its lines of GO, and nowhere else', () => {
  const text = "create table a (go int)\nGO\n\n  go ;\nselect 'go'\r\ngo\r\n"
  expect(toMigration('0001_a.sql', text).batches).toEqual([
    'create table a (go int)',
    "select 'go'",
  ])
})

test('a checksum does not depend on the line ends of a checkout', () => {
  expect(toMigration('0001_a.sql', 'a\r\nb\r\n').checksum).toBe(
    toMigration('0001_a.sql', 'a\nb\n').checksum,
  )
  expect(toMigration('0001_a.sql', 'a\nb').checksum).not.toBe(
    toMigration('0001_a.sql', 'a\nB').checksum,
  )
})

test('files come in the order of their numbers', async () => {
  await writeFile(join(folder, '0010_later.sql'), 'select 10')
  await writeFile(join(folder, '0002_sooner.sql'), 'select 2')
  await writeFile(join(folder, 'notes.txt'), 'no migration')
  const names = (await readMigrations(folder)).map(({ name }) => name)
  expect(names).toEqual(['0002_sooner.sql', '0010_later.sql'])
  await writeFile(join(folder, '0010_other.sql'), 'select 10')
  await expect(readMigrations(folder)).rejects.toThrow('0010_later.sql and 0010_other.sql')
})

test('the files of this project can be read', async () => {
  const migrations = await readMigrations(join(import.meta.dirname, '../../sql/azure'))
  expect(migrations[0]?.name).toBe('0001_ledger.sql')
})

test('the first file that is not applied is next', () => {
  expect(nextMigration([ONE, TWO], [])).toBe(ONE)
  expect(nextMigration([ONE, TWO], [ONE])).toBe(TWO)
  expect(nextMigration([ONE, TWO], [ONE, TWO])).toBeNull()
})

test.each([
  ['changed since', [{ ...ONE, checksum: 'other' }], /0001_one.sql was changed after/],
  ['not here', [ONE, TWO, { name: '0003_new.sql', checksum: '' }], /has 0003_new.sql/],
  ['applied before an earlier one', [TWO], /0001_one.sql comes too late/],
])('a file that was %s stops everything', (_, landed, message) => {
  expect(() => nextMigration([ONE, TWO], landed)).toThrow(message)
})
