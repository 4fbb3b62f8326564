/** A look at the database before anything opens it, so that what is wrong is said in a sentence. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { UsageError } from './args.ts'
import { dataPaths } from './data.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Throws UsageError where the database is damaged, or was written by a newer version of this
 * program; changes nothing. A folder without a database is in order.
 */
export async function checkDatabase(data: string): Promise<void> {
  const folder = join(dataPaths(data).state, 'v3/d1/miniflare-D1DatabaseObject')
  if (!existsSync(folder)) return
  const here = await readdir(join(root, 'sql/d1'))
  for (const name of await readdir(folder)) {
    if (name.endsWith('.sqlite') && name !== 'metadata.sqlite') check(join(folder, name), here)
  }
}

function check(path: string, migrations: ReadonlyArray<string>): void {
  const newer = migrationsOf(path).find((name) => !migrations.includes(name))
  if (newer === undefined) return
  throw new UsageError(
    `The ledger ${path} is of a newer version (it has ${newer}): update this program, or choose another --data`,
  )
}

/** The names of the migrations that were applied. Throws UsageError where the file is damaged. */
function migrationsOf(path: string): Array<string> {
  try {
    const database = new DatabaseSync(path)
    try {
      const [found] = database.prepare('pragma quick_check(1)').all()
      if (found?.quick_check !== 'ok') throw new Error(String(found?.quick_check))
      const isNew =
        database.prepare("select 1 from sqlite_master where name = 'd1_migrations'").get() ===
        undefined
      if (isNew) return []
      return database
        .prepare('select name from d1_migrations')
        .all()
        .map(({ name }) => String(name))
    } finally {
      database.close()
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    throw new UsageError(
      `The database ${path} is damaged (${reason}): put a copy of it back, or choose another --data`,
    )
  }
}
