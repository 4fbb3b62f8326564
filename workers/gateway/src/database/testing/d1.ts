/**
 * A D1 database with the ledger's schema, as workerd runs it. A worker of a few lines passes on what
 * it is asked over a socket, which is several times faster than miniflare's own proxy of bindings.
 */
import { once } from 'node:events'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { d1Over } from '../on-node/d1-binding.ts'
import { D1_FOLDER, inOrderOfEmptying, migrationStatements } from './migrations.ts'

const PASS_ON = `export default {
  fetch(_, { DB }) {
    const [theirs, ours] = Object.values(new WebSocketPair())
    ours.accept()
    ours.addEventListener('message', async ({ data }) => {
      const { id, statements } = JSON.parse(data)
      try {
        const bound = statements.map(({ sql, parameters }) => DB.prepare(sql).bind(...parameters))
        ours.send(JSON.stringify({ id, results: await DB.batch(bound) }))
      } catch (error) {
        ours.send(JSON.stringify({ id, error: error.message }))
      }
    })
    return new Response(null, { status: 101, webSocket: theirs })
  },
}`

/** Of the call with this number: what was found, or why nothing was. */
type Answer = { id: number; results?: Array<unknown>; error?: string }

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
  const { d1, close } = await remoteD1(await miniflare.unsafeGetDirectURL())
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
      close()
      await miniflare.dispose()
    },
  }
}

/** Some thousand times in a run: a call over a socket that stays open takes half of what a request does. */
async function remoteD1(url: URL): Promise<{ d1: D1Database; close(): void }> {
  const socket = new WebSocket(url.href.replace(/^http/, 'ws'))
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  await once(socket, 'open')
  let calls = 0
  const d1 = d1Over(async (statements) => {
    const id = ++calls
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, statements }))
    const { results, error } = await answered
    if (results === undefined) throw new Error(error)
    return results
  })
  return { d1, close: () => socket.close() }
}
