/** The same ledger of many, filled from outside: half a million take a minute, where workerd's own way takes an hour. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type FillOptions, fill } from './fill.ts'

/** Fills the only D1 that miniflare keeps in `folder`, which has its schema and is not open. */
export async function fillFile(
  folder: string,
  count: number,
  options?: FillOptions,
): Promise<void> {
  const [file] = globSync('**/*D1DatabaseObject/*.sqlite', { cwd: folder }).filter(
    (path) => !/metadata/.test(path),
  )
  if (file === undefined) throw new Error('miniflare keeps its D1 somewhere else')
  const database = new DatabaseSync(join(folder, file))
  // What breaks off is thrown away, so that nothing has to be safe on the disk.
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000')
  const prepare = (sql: string) => ({ all: async () => database.exec(sql) })
  await fill({ prepare } as unknown as D1Database, count, options)
  database.exec('pragma journal_mode = wal')
  database.close()
}
