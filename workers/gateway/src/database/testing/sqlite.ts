/**
 * A stand-in for D1: the ledger's schema in Node's own SQLite, in memory. It knows nothing of D1's limits
 * or of its network, but answers within the process, thousands of times a second, as mutation testing
 * needs it; what the ledger really does on D1 is tested on workerd's.
 */
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { inOrderOfEmptying, migrationStatements } from './migrations.ts'

const FOLDER = join(import.meta.dirname, '../../../../../sql/d1')

type Statement = { sql: string; parameters: ReadonlyArray<SQLInputValue> }
type Answer = { results: Array<unknown>; meta: { changes: number } }

/** `empty`: the same database without a row in it. */
export function startSqlite(): { empty(): D1Database } {
  const database = new DatabaseSync(':memory:')
  const migrations = migrationStatements(FOLDER)
  for (const statement of migrations) database.exec(statement)
  const tables = inOrderOfEmptying(migrations)
  return {
    empty() {
      for (const table of tables) database.exec(`delete from ${table}`)
      return likeD1(database)
    },
  }
}

/** The part of a D1 binding that the ledger uses. */
function likeD1(database: DatabaseSync): D1Database {
  const changes = database.prepare('select total_changes() as n')
  const total = () => Number(changes.get()?.n)
  function run({ sql, parameters }: Statement): Answer {
    const before = total()
    const results = database.prepare(sql).all(...parameters)
    // D1 counts what the statement itself changed, and what its triggers did.
    return { results: results.map((row) => ({ ...row })), meta: { changes: total() - before } }
  }
  function batch(statements: ReadonlyArray<Statement>): Array<Answer> {
    database.exec('begin')
    try {
      const answers = statements.map(run)
      database.exec('commit')
      return answers
    } catch (error) {
      database.exec('rollback')
      throw error
    }
  }
  const prepare = (sql: string, parameters: ReadonlyArray<SQLInputValue> = []) => ({
    sql,
    parameters,
    bind: (...values: ReadonlyArray<SQLInputValue>) => prepare(sql, values),
    all: async () => run({ sql, parameters }),
  })
  const d1 = { prepare, batch: async (statements: ReadonlyArray<Statement>) => batch(statements) }
  return d1 as unknown as D1Database
}
