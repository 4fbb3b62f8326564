/** A D1 with many transactions, filled from outside: a million take minutes, where workerd's own way takes an hour. */
import { globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { startD1, type TestD1 } from '../../../workers/gateway/src/database/testing/d1.ts'
import { fill } from '../../../workers/gateway/src/database/testing/fill.ts'

/** As `startD1`, filled with `count` transactions; it goes with its folder. */
export async function startGrown(count: number): Promise<TestD1> {
  const folder = await mkdtemp(join(tmpdir(), 'grown-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const empty = await startD1(folder)
    await empty[Symbol.asyncDispose]()
    await fillFile(folder, count)
    const grown = await startD1(folder)
    const end = () => grown[Symbol.asyncDispose]().finally(remove)
    return { ...grown, [Symbol.asyncDispose]: end }
  } catch (error) {
    await remove()
    throw error
  }
}

async function fillFile(folder: string, count: number): Promise<void> {
  const [file] = globSync('**/*.sqlite', { cwd: folder }).filter((path) => !/metadata/.test(path))
  if (file === undefined) throw new Error('miniflare keeps its D1 somewhere else')
  const database = new DatabaseSync(join(folder, file))
  // What breaks off is thrown away, so that nothing has to be safe on the disk.
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000')
  const prepare = (sql: string) => ({ all: async () => database.exec(sql) })
  await fill({ prepare } as unknown as D1Database, count)
  database.exec('pragma journal_mode = wal')
  database.close()
}
