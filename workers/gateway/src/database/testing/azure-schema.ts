/** A schema for a test on the server that AZURE_SQL_* names; it goes with everything in it. */
import { Kysely, sql } from 'kysely'
import { WorkersMssqlDialect } from 'kysely-mssql-dialect'
import { MssqlPool, type MssqlPoolConfig } from 'kysely-mssql-dialect/pool'
import { azureSettings, poolConfig } from '../azure-settings.ts'

export type AzureSchema = AsyncDisposable & {
  name: string
  /** The settings of the server. */
  config: MssqlPoolConfig
  /** Runs T-SQL, and gives the rows. */
  run<R = unknown>(text: string): Promise<Array<R>>
}

export async function makeSchema(): Promise<AzureSchema> {
  const settings = azureSettings(process.env)
  if (!settings) throw new Error('AZURE_SQL_SERVER is not set: these tests need a real server')
  const config = poolConfig(settings)
  const name = `test_${crypto.randomUUID().slice(0, 13).replace('-', '_')}`
  const pool = new MssqlPool(config)
  const db = new Kysely<unknown>({ dialect: new WorkersMssqlDialect({ pool }) })
  const run = async <R>(text: string) => (await sql.raw<R>(text).execute(db)).rows
  await run(`create schema ${name}`)
  return {
    name,
    config,
    run,
    async [Symbol.asyncDispose]() {
      await dropTables(name, run)
      await run(`drop schema ${name}`)
      await pool.close()
    },
  }
}

/** One refers to the other, so whoever cannot go yet goes in the next round. */
async function dropTables(schema: string, run: AzureSchema['run']): Promise<void> {
  for (let left = Number.POSITIVE_INFINITY; ; ) {
    const tables = await run<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = '${schema}'`,
    )
    if (tables.length === 0 || tables.length >= left) return
    left = tables.length
    for (const { table_name } of tables) {
      await run(`drop table ${schema}.${table_name}`).catch(() => {})
    }
  }
}

/** The file as it would read if it named the schema wherever it names a table. */
export function inSchema(schema: string, text: string): string {
  return text.replace(
    /\b(?:(?:create table|references|on) (?=\w+ \()|(?:alter|drop) table |drop index \w+ on |(?:create|drop) trigger |(?<=^create trigger \w+ )on )|^(?:update|insert into|from) (?!\()/gm,
    (words) => `${words}${schema}.`,
  )
}
