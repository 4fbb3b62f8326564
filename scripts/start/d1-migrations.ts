/** The schema of a D1 on this machine. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

const MIGRATIONS = join(dirname(dirname(import.meta.dirname)), 'sql/d1')

/** As `wrangler d1 migrations apply` makes it, which keeps the same list of a deployment. */
const APPLIED = `create table if not exists d1_migrations (
  id integer primary key autoincrement, name text unique,
  applied_at timestamp default current_timestamp not null)`

/** Applies what is missing of sql/d1, each of them whole or not at all. Throws naming the one that failed. */
export function migrate(database: DatabaseSync): void {
  database.exec(APPLIED)
  const rows = database.prepare('select name from d1_migrations').all()
  const applied = new Set(rows.map(({ name }) => name))
  const names = readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql'))
  const note = database.prepare('insert into d1_migrations (name) values (?)')
  for (const name of names.sort().filter((one) => !applied.has(one))) {
    database.exec('begin')
    try {
      database.exec(readFileSync(join(MIGRATIONS, name), 'utf8'))
      note.run(name)
      database.exec('commit')
    } catch (cause) {
      if (database.isTransaction) database.exec('rollback')
      throw new Error(`The database was not brought up to date: ${name} failed`, { cause })
    }
  }
}
