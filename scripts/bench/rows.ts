/**
 * What Cloudflare's free plan counts of D1, rows read and rows written, for a mail and for a page:
 * it has room for 5,000,000 and 100,000 of them a day.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { Hono, type MiddlewareHandler } from 'hono'
import { requestId } from 'hono/request-id'
import type { App } from '../../workers/gateway/src/app.ts'
import { startSession } from '../../workers/gateway/src/auth/session.ts'
import { openD1 } from '../../workers/gateway/src/database/d1-dialect.ts'
import { startD1 } from '../../workers/gateway/src/database/testing/d1.ts'
import { ANA, aLabel, anIntake } from '../../workers/gateway/src/ledger/contract/fixtures.ts'
import { openTestLedger } from '../../workers/gateway/src/ledger/contract/test-ledger.ts'
import type { LedgerStore } from '../../workers/gateway/src/ledger/store.ts'
import type { BenchRow } from '../bench.ts'
import { fill } from './ledger.ts'

const READ_A_DAY = 5_000_000
const WRITTEN_A_DAY = 100_000
const SIZES = [10_000, 100_000]
const PATHS = ['/', '/transactions', '/review', '/budgets', '/recurring', '/settings']

const GATEWAY = join(import.meta.dirname, '../../workers/gateway')
/** Within the project, so that what is not bundled is found. */
const DIST = join(import.meta.dirname, '../../dist')

type Counted = { read: number; written: number }

export async function benchRows(): Promise<Array<BenchRow>> {
  const rows: Array<BenchRow> = []
  for (const size of SIZES) rows.push(...(await rowsOver(size)))
  return rows
}

async function rowsOver(size: number): Promise<Array<BenchRow>> {
  await using d1 = await startD1()
  await fill(d1.d1, size)
  const { counted, database } = counting(d1.d1)
  const ledger = await openTestLedger(async () => openD1(database))
  const over = `over ${size.toLocaleString('en')} transactions`
  const rows: Array<BenchRow> = []

  const mail = await count(counted, () => ledger.mails.record(anIntake({ labels: [aLabel()] })))
  const day = Math.floor(WRITTEN_A_DAY / Math.max(mail.written, 1))
  rows.push(rowOf('a mail', mail, `${over}; room for ${day.toLocaleString('en')} a day`))

  const site = await siteOf(ledger)
  const session = await startSession(ledger.sessions, ANA.person, undefined)
  const assets = { script: '/assets/main.AAAAAAAA.js', style: '/assets/style.AAAAAAAA.css' }
  const headers = {
    cookie: `session-80=${session.value}`,
    'x-site-assets': JSON.stringify(assets),
  }
  const env = {
    ALLOWED_PEOPLE: ANA.person,
    ENTRA_CLIENT_SECRET: 'only of this measurement',
    DB: database,
  }
  const visit = async (path: string) => {
    const response = await site.request(path, { headers }, env)
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    await response.text()
  }
  // What recurs is looked for in steps, a few a visit: it has been found when people come back.
  for (let visits = 0; visits < 20; visits += 1) await visit('/recurring')
  for (const path of PATHS) {
    const page = await count(counted, () => visit(path))
    const views = Math.floor(READ_A_DAY / Math.max(page.read, 1))
    rows.push(rowOf(`page ${path}`, page, `${over}; room for ${views.toLocaleString('en')} a day`))
  }
  return rows
}

type Site = { pages: Hono<App>; speakTheirLanguage: MiddlewareHandler }

/** Node reads no JSX: the pages are bundled for it, as Wrangler bundles them for a Worker. */
async function bundledPages(): Promise<Site> {
  await mkdir(DIST, { recursive: true })
  const folder = await mkdtemp(join(DIST, 'pages-'))
  try {
    const outfile = join(folder, 'site.mjs')
    await build({
      stdin: {
        contents: `export { pages } from './pages/index.ts'
          export { speakTheirLanguage } from './reader-language.ts'`,
        resolveDir: join(GATEWAY, 'src'),
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      external: ['cloudflare:*'],
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The pages over a ledger, as the gateway wires them. */
async function siteOf(ledger: LedgerStore): Promise<Hono<App>> {
  const { pages, speakTheirLanguage } = await bundledPages()
  const app = new Hono<App>()
  app.use(requestId())
  app.use(speakTheirLanguage)
  app.use(async (c, next) => {
    c.set('ledger', ledger)
    await next()
  })
  app.route('/', pages)
  return app
}

/** The database, which adds up what D1 says that each statement read and wrote. */
function counting(d1: D1Database): { counted: Counted; database: D1Database } {
  const counted = { read: 0, written: 0 }
  const add = <Result extends D1Result<unknown>>(result: Result): Result => {
    counted.read += result.meta.rows_read
    counted.written += result.meta.rows_written
    return result
  }
  const prepare = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async () => add(await statement.all<Record<string, unknown>>())
    return Object.assign(Object.create(statement), statement, {
      bind: (...values: Array<unknown>) => prepare(statement.bind(...values)),
      all,
      run: all,
      first: async (column: string) => (await all()).results[0]?.[column] ?? null,
    })
  }
  const database = {
    prepare: (sql: string) => prepare(d1.prepare(sql)),
    batch: async (statements: Array<D1PreparedStatement>) => (await d1.batch(statements)).map(add),
  }
  return { counted, database: database as unknown as D1Database }
}

async function count(counted: Counted, run: () => Promise<unknown>): Promise<Counted> {
  const before = { ...counted }
  await run()
  return { read: counted.read - before.read, written: counted.written - before.written }
}

function rowOf(name: string, { read, written }: Counted, note: string): BenchRow {
  const value = `${read.toLocaleString('en')} read, ${written.toLocaleString('en')} written`
  return { name: `D1 rows of ${name}`, value, note }
}
