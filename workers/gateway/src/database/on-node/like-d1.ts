/** D1's binding over Node's own SQLite: for tests, and for a ledger's file that no tracker has open. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { d1Over } from './d1-binding.ts'

/**
 * Answers within the process, and knows nothing of D1's limits or of its network. In a transaction that
 * is open already, all is of that one.
 */
export function likeD1(database: DatabaseSync): D1Database {
  const changes = database.prepare('select total_changes() as n')
  const total = () => Number(changes.get()?.n)
  return d1Over<SQLInputValue>(async (statements) => {
    const isWithin = database.isTransaction
    if (!isWithin) database.exec('begin')
    try {
      const answers = statements.map(({ sql, parameters }) => {
        const before = total()
        const results = database.prepare(sql).all(...parameters)
        // D1 counts what the statement itself changed, and what its triggers did.
        return { results: results.map((row) => ({ ...row })), meta: { changes: total() - before } }
      })
      if (!isWithin) database.exec('commit')
      return answers
    } catch (error) {
      if (!isWithin) database.exec('rollback')
      throw error
    }
  })
}
