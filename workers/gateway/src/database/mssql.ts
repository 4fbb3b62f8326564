/** The ledger's database on Azure SQL, through the pool that a Durable Object holds. */
import { type DatabaseConnection, type Driver, Kysely } from 'kysely'
import {
  MssqlError,
  WorkersMssqlDialect,
  type WorkersMssqlDialectConfig,
} from 'kysely-mssql-dialect'
import { Conflict, type Database, DatabaseError, NoSchema } from './database.ts'
import { KEPT_BY_TRIGGERS, type Tables } from './tables.ts'

/** A null where none may be; in `version`, it is the guard that fails a batch (`requireVersion`). */
const NULL_REFUSED = 515

/** Of a column and of an object (table) that is not there. */
const NO_SCHEMA: ReadonlyArray<number | null> = [207, 208]

/** `pool` is the binding of the object that holds the connections. */
export function openMssql(config: Omit<WorkersMssqlDialectConfig, 'bigint'>): Database {
  // An integer past 2^53 is an error: it would be a wrong amount.
  const dialect = new LedgerDialect({ ...config, bigint: 'number' })
  return {
    kysely: new Kysely<Tables>({ dialect }),
    dialect: 'mssql',
    async batch(queries) {
      const results = await guard(() => dialect.batch(queries))
      return results.map(({ numAffectedRows }) => ({ changed: Number(numAffectedRows ?? 0n) }))
    },
  }
}

/** The dialect, with the errors of `Database`. */
class LedgerDialect extends WorkersMssqlDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    driver.acquireConnection = async () => guarded(await acquire())
    return driver
  }
}

function guarded(connection: DatabaseConnection): DatabaseConnection {
  const execute = connection.executeQuery.bind(connection)
  connection.executeQuery = (query, options) => guard(() => execute(query, options))
  return connection
}

/**
 * Tables that triggers keep, by how the server names them in a refusal. Two that write at once may
 * both find that a row of them is missing; no caller decided by it, so the loser writes again.
 */
const KEPT = new RegExp(`\\b(?:${KEPT_BY_TRIGGERS.join('|')})`)

/** How often a loser writes again before its caller is told. */
const AGAIN = 5

async function guard<T>(run: () => Promise<T>, again = AGAIN): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    if (again > 0 && isConflict(cause) && KEPT.test(cause.message)) return guard(run, again - 1)
    if (isConflict(cause)) throw new Conflict('somebody else wrote it first', { cause })
    if (cause instanceof MssqlError && NO_SCHEMA.includes(cause.number)) {
      throw new NoSchema('mssql', cause)
    }
    throw new DatabaseError('the database failed', { cause, code: codeOf(cause) })
  }
}

/** The dialect's own word, and SQL Server's number where it gave one. */
function codeOf(error: unknown): string {
  if (!(error instanceof MssqlError)) return 'fault'
  return error.number === null ? error.code : `${error.code} ${error.number}`
}

function isConflict(error: unknown): error is MssqlError {
  if (!(error instanceof MssqlError)) return false
  if (error.code === 'unique_violation') return true
  return error.number === NULL_REFUSED && /\bversion\b/.test(error.message)
}
