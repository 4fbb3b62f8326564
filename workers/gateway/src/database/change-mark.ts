/**
 * A mark that is another one after every change, so that a page that is open can ask whether what it
 * shows is still so. On D1 it is a row that is written in the batch of the change, and read by its
 * key; on Azure SQL it is kept in the pool's object, because asking a serverless database keeps it
 * awake.
 */
import { randomSecret } from '../auth/secrets.ts'
import { type AzureEnv, azureRelay, azureSettings } from './azure-settings.ts'
import type { Database } from './database.ts'
import { openPool } from './quiet.ts'
import type { LiveState } from './sql-pool.ts'

/** The rows' names in `setting`. */
export const CHANGE_MARK = 'change_mark'
const KEY = 'live_key'
/** Both are of one database alone. */
export const LIVE_SETTINGS: ReadonlyArray<string> = [CHANGE_MARK, KEY]

type Env = AzureEnv & Pick<GatewayEnv, 'DB' | 'SQL_POOL'>

/** When it is written (UTC instant), so that a page knows what is newer than itself, and a part by chance. */
export function newMark(): string {
  return `${new Date().toISOString()} ${crypto.randomUUID().slice(0, 8)}`
}

/** Writes a mark, as one more statement of a batch on D1. */
export function markChange(d1: D1Database): D1PreparedStatement {
  const sql = 'insert or replace into setting (name, value, updated_at) values (?, ?, ?)'
  return d1.prepare(sql).bind(CHANGE_MARK, newMark(), new Date().toISOString())
}

/** One read, of no sleeping database. */
export async function liveState(env: Env): Promise<LiveState> {
  if (azureRelay(env) !== null || azureSettings(env) !== null) return openPool(env).live()
  const state = await readState(env.DB)
  if (state.key !== '') return state
  // The first page ever: whoever comes at the same time finds the key that was first.
  const sql = 'insert or ignore into setting (name, value, updated_at) values (?, ?, ?)'
  await env.DB.prepare(sql).bind(KEY, randomSecret(), new Date().toISOString()).run()
  return readState(env.DB)
}

async function readState(d1: D1Database): Promise<LiveState> {
  const query = d1
    .prepare('select name, value from setting where name in (?, ?)')
    .bind(CHANGE_MARK, KEY)
  const { results } = await query.all<{ name: string; value: string }>()
  const kept = (name: string) => results.find((row) => row.name === name)?.value ?? ''
  return { mark: kept(CHANGE_MARK), key: kept(KEY) }
}

/** `database` on Azure SQL, whose changes move the mark in the pool's object. */
export function marking(
  database: Database,
  pool: { marked(mark: string): Promise<void> },
): Database {
  return {
    ...database,
    async batch(queries) {
      const results = await database.batch(queries)
      // What is written is written: a page that misses it learns of it with the next change.
      await pool.marked(newMark()).catch(() => {})
      return results
    },
  }
}
