/** The real server that `AZURE_SQL_*` names, and a schema on it that goes with the test. */

import { unwrap } from '../src/errors.ts'
import type { MssqlPoolConfig } from '../src/pool/config.ts'
import { MssqlPool } from '../src/pool/pool.ts'
import { statement } from './pool.ts'

export function realServer(): MssqlPoolConfig {
  const setting = (name: string): string => {
    const value = process.env[name]
    if (!value) throw new Error(`${name} is not set: these tests need a real server.`)
    return value
  }
  return {
    server: setting('AZURE_SQL_SERVER'),
    port: Number(setting('AZURE_SQL_PORT')),
    database: setting('AZURE_SQL_DATABASE'),
    authentication: {
      type: 'sql',
      user: setting('AZURE_SQL_USER'),
      password: setting('AZURE_SQL_PASSWORD'),
    },
  }
}

export type TestSchema = AsyncDisposable & { name: string }

/** An empty schema of a name of its own; dropped at the end with these tables. */
export async function makeSchema(tables: Record<string, string>): Promise<TestSchema> {
  const pool = new MssqlPool(realServer())
  const name = `test_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`
  const run = async (sql: string) => {
    using session = pool.session()
    unwrap(await session.execute(statement(sql, 'when_refused')))
  }
  await run(`create schema ${name}`)
  for (const [table, columns] of Object.entries(tables)) {
    await run(`create table ${name}.${table} (${columns})`)
  }
  return {
    name,
    async [Symbol.asyncDispose]() {
      for (const table of Object.keys(tables)) await run(`drop table if exists ${name}.${table}`)
      await run(`drop schema ${name}`)
      await pool.close()
    },
  }
}
