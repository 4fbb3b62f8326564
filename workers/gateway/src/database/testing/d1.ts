/**
 * A D1 database with the ledger's schema, as workerd runs it. A worker of a few lines passes on what
 * it is asked over HTTP, which is several times faster than miniflare's own proxy of bindings.
 */
import { Agent, request } from 'node:http'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { d1Over } from '../on-node/d1-binding.ts'
import { D1_FOLDER, inOrderOfEmptying, migrationStatements } from './migrations.ts'

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

export type TestD1 = {
  d1: D1Database
  /** The same database without a row in it. */
  empty(): Promise<D1Database>
  [Symbol.asyncDispose](): Promise<void>
}

let shared: Promise<TestD1> | undefined

/** One in memory for all files of a process, which ends it: each test begins with `empty()`. */
export function sharedD1(): Promise<TestD1> {
  shared ??= startD1()
  return shared
}

/** `folder`: where it is kept, and may have been before; without one, in memory. */
export async function startD1(folder?: string): Promise<TestD1> {
  const options = convertV4MiniflareOptions({
    modules: true,
    script: PASS_ON,
    compatibilityDate: '2026-11-01',
    d1Databases: ['DB'],
    // Past miniflare's own worker, which takes a third of a request.
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
  })
  const miniflare = new Miniflare({ ...options, resourcePersistencePath: folder })
  const agent = new Agent({ keepAlive: true })
  const d1 = remoteD1(await miniflare.unsafeGetDirectURL(), agent)
  const migrations = migrationStatements(D1_FOLDER)
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
    async [Symbol.asyncDispose]() {
      agent.destroy()
      await miniflare.dispose()
    },
  }
}

function remoteD1(url: URL, agent: Agent): D1Database {
  return d1Over(async (statements) => {
    const { status, answer } = await post(url, agent, JSON.stringify(statements))
    if (status !== 200) throw new Error(String(answer))
    return answer as Array<unknown>
  })
}

/** Some thousand times in a run, so not by `fetch`, which takes a third of the time again. */
function post(
  url: URL,
  agent: Agent,
  body: string,
): Promise<{ status: number | undefined; answer: unknown }> {
  const headers = { 'content-length': Buffer.byteLength(body), 'accept-encoding': 'identity' }
  return new Promise((resolve, reject) => {
    const asked = request(url.href, { method: 'POST', agent, headers }, (response) => {
      const parts: Array<string> = []
      response.setEncoding('utf8')
      response.on('data', (part: string) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode, answer: JSON.parse(parts.join('')) })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
