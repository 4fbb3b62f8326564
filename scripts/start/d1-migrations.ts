/** The schema of a D1 on this machine. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unstable_splitSqlQuery as statementsOf } from 'wrangler'

const MIGRATIONS = join(dirname(dirname(import.meta.dirname)), 'sql/d1')

/** As `wrangler d1 migrations apply` makes it, which keeps the same list of a deployment. */
const APPLIED = `create table if not exists d1_migrations (
  id integer primary key autoincrement, name text unique,
  applied_at timestamp default current_timestamp not null)`

/** Applies what is missing of sql/d1, each of them whole or not at all. Throws naming the one that failed. */
export async function migrate(database: D1Database): Promise<void> {
  await database.prepare(APPLIED).run()
  const { results } = await database.prepare('select name from d1_migrations').all()
  const applied = new Set(results.map(({ name }) => name))
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort()
  for (const name of names.filter((one) => !applied.has(one))) {
    const sql = await readFile(join(MIGRATIONS, name), 'utf8')
    const note = database.prepare('insert into d1_migrations (name) values (?)').bind(name)
    try {
      await database.batch([...statementsOf(sql).map((one) => database.prepare(one)), note])
    } catch (cause) {
      throw new Error(`The database was not brought up to date: ${name} failed`, { cause })
    }
  }
}
