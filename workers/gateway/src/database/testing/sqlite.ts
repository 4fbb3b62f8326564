/**
 * A stand-in for D1: the ledger's schema in Node's own SQLite, in memory. It knows nothing of D1's limits
 * or of its network, but answers within the process, thousands of times a second, as mutation testing
 * needs it; what the ledger really does on D1 is tested on workerd's.
 */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { d1Over } from './d1-binding.ts'
import { D1_FOLDER, inOrderOfEmptying, migrationStatements } from './migrations.ts'

/** `empty`: the same database without a row in it. */
export function startSqlite(): { empty(): D1Database } {
  const database = new DatabaseSync(':memory:')
  const migrations = migrationStatements(D1_FOLDER)
  for (const statement of migrations) database.exec(statement)
  const tables = inOrderOfEmptying(migrations)
  return {
    empty() {
      for (const table of tables) database.exec(`delete from ${table}`)
      return likeD1(database)
    },
  }
}

function likeD1(database: DatabaseSync): D1Database {
  const changes = database.prepare('select total_changes() as n')
  const total = () => Number(changes.get()?.n)
  return d1Over<SQLInputValue>(async (statements) => {
    database.exec('begin')
    try {
      const answers = statements.map(({ sql, parameters }) => {
        const before = total()
        const results = database.prepare(sql).all(...parameters)
        // D1 counts what the statement itself changed, and what its triggers did.
        return { results: results.map((row) => ({ ...row })), meta: { changes: total() - before } }
      })
      database.exec('commit')
      return answers
    } catch (error) {
      database.exec('rollback')
      throw error
    }
  })
}
