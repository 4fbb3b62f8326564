/**
 * A D1 database with the ledger's schema, as workerd runs it. A worker of a few lines passes on what
 * it is asked over HTTP, which is several times faster than miniflare's own proxy of bindings.
 */
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { inOrderOfEmptying, migrationStatements } from './migrations.ts'

const FOLDER = join(import.meta.dirname, '../../../../../sql/d1')

const PASS_ON = `export default {
  async fetch(request, { DB }) {
    const statements = await request.json()
    const bound = statements.map(({ sql, parameters }) => DB.prepare(sql).bind(...parameters))
    try {
      return Response.json(await DB.batch(bound))
    } catch (error) {
      return Response.json(error.message, { status: 500 })
    }
  },
}`

type Statement = { sql: string; parameters: ReadonlyArray<unknown> }

export type TestD1 = {
  d1: D1Database
  /** The same database without a row in it. */
  empty(): Promise<D1Database>
  [Symbol.asyncDispose](): Promise<void>
}

/** `folder`: where it is kept, and may have been before; without one, in memory. */
export async function startD1(folder?: string): Promise<TestD1> {
  const options = convertV4MiniflareOptions({
    modules: true,
    script: PASS_ON,
    compatibilityDate: '2026-11-01',
    d1Databases: ['DB'],
  })
  const miniflare = new Miniflare({ ...options, resourcePersistencePath: folder })
  const d1 = remoteD1(await miniflare.ready)
  const migrations = migrationStatements(FOLDER)
  const isThere = "select 1 from sqlite_master where name = 'ledger_transaction'"
  const { results } = await d1.prepare(isThere).all()
  if (results.length === 0) await d1.batch(migrations.map((statement) => d1.prepare(statement)))
  // What refers to a table is created after it, so it is emptied before it.
  const tables = inOrderOfEmptying(migrations)
  return {
    d1,
    async empty() {
      await d1.batch(tables.map((table) => d1.prepare(`delete from ${table}`)))
      return d1
    },
    [Symbol.asyncDispose]: () => miniflare.dispose(),
  }
}

/** The part of a D1 binding that the ledger uses. */
function remoteD1(url: URL): D1Database {
  async function run(statements: ReadonlyArray<Statement>): Promise<Array<unknown>> {
    const headers = { 'accept-encoding': 'identity' }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(statements) })
    const answer = await response.json()
    if (!response.ok) throw new Error(String(answer))
    return answer as Array<unknown>
  }
  const prepare = (sql: string, parameters: ReadonlyArray<unknown> = []) => ({
    sql,
    parameters,
    bind: (...values: ReadonlyArray<unknown>) => prepare(sql, values),
    all: async () => (await run([{ sql, parameters }]))[0],
  })
  return { prepare, batch: run } as unknown as D1Database
}
