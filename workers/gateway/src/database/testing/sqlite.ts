/**
 * A stand-in for D1: the ledger's schema in Node's own SQLite, in memory. It knows nothing of D1's limits
 * or of its network, but answers within the process, thousands of times a second, as mutation testing
 * needs it; what the ledger really does on D1 is tested on workerd's.
 */
import { DatabaseSync } from 'node:sqlite'
import { likeD1 } from '../on-node/like-d1.ts'
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
