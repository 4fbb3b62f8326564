/** Brings a database on Azure SQL up to date: one file at a time, each wholly or not at all. */
import { Kysely, sql, type Transaction } from 'kysely'
import { WorkersMssqlDialect } from 'kysely-mssql-dialect'
import { MssqlPool, type MssqlPoolConfig } from 'kysely-mssql-dialect/pool'
import { type Migration, nextMigration } from './migrations.ts'

type History = {
  ledger_migration: { name: string; checksum: string; applied_at: string }
}

export type MigrateOptions = {
  /** The schema that has the table of what was applied; the login's own unless told. */
  schema?: string
  /** Called after each file that was applied. */
  applied?: (name: string) => void
}

/** Milliseconds that one batch, and waiting for somebody else who migrates, may take. */
const BATCH_TIME = 600_000
const LOCK_TIME = 120_000

/**
 * Applies the files that are missing, in order; safe to run again, and from two places at once.
 * Throws what the database said, with the file's name; that file has then left nothing.
 */
export async function migrate(
  config: MssqlPoolConfig,
  migrations: ReadonlyArray<Migration>,
  { schema, applied = () => {} }: MigrateOptions = {},
): Promise<void> {
  const pool = new MssqlPool({
    ...config,
    maxConnections: 1,
    requestTimeoutMs: BATCH_TIME,
    sessionIdleTimeoutMs: BATCH_TIME,
  })
  try {
    const db = new Kysely<History>({ dialect: new WorkersMssqlDialect({ pool }) })
    const own = schema ? db.withSchema(schema) : db
    for (;;) {
      const done = await own.transaction().execute((trx) => applyNext(trx, migrations, schema))
      if (done === null) return
      applied(done.name)
    }
  } finally {
    await pool.close()
  }
}

async function applyNext(
  trx: Transaction<History>,
  migrations: ReadonlyArray<Migration>,
  schema: string | undefined,
): Promise<Migration | null> {
  const table = schema ? `${schema}.ledger_migration` : 'ledger_migration'
  await lock(trx, table)
  await sql
    .raw(
      `if object_id(N'${table}') is null create table ${table} (
        name nvarchar(100) not null primary key,
        checksum nvarchar(64) not null,
        applied_at nvarchar(24) not null
      )`,
    )
    .execute(trx)
  const landed = await trx
    .selectFrom('ledger_migration')
    .select(['name', 'checksum'])
    .orderBy('name')
    .execute()
  const next = nextMigration(migrations, landed)
  if (next === null) return null
  for (const batch of next.batches) await run(trx, next.name, batch)
  await trx
    .insertInto('ledger_migration')
    .values({
      name: next.name,
      checksum: next.checksum,
      applied_at: new Date().toISOString(),
    })
    .execute()
  return next
}

/** Held until the transaction ends, however it ends. */
async function lock(trx: Transaction<History>, name: string): Promise<void> {
  const { rows } = await sql<{ result: number }>`
    declare @result int
    exec @result = sp_getapplock @Resource = ${name}, @LockMode = 'Exclusive',
      @LockOwner = 'Transaction', @LockTimeout = ${LOCK_TIME}
    select @result as result`.execute(trx)
  const result = rows[0]?.result ?? -999
  if (result < 0) {
    throw new Error(
      `Somebody else has been migrating for ${LOCK_TIME / 1000} seconds (${result}): try again later`,
    )
  }
}

async function run(trx: Transaction<History>, name: string, batch: string): Promise<void> {
  try {
    await sql.raw(batch).execute(trx)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${name} was not applied: ${why}`, { cause })
  }
}
