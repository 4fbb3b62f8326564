/** The gateway's pages in this process, over a ledger, for what can be counted only from inside. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { Hono, type MiddlewareHandler } from 'hono'
import { requestId } from 'hono/request-id'
import type { App } from '../../../workers/gateway/src/app.ts'
import { startSession } from '../../../workers/gateway/src/auth/session.ts'
import { ANA } from '../../../workers/gateway/src/ledger/contract/fixtures.ts'
import type { LedgerStore } from '../../../workers/gateway/src/ledger/store.ts'

const GATEWAY = join(import.meta.dirname, '../../../workers/gateway')
/** Within the project, so that what is not bundled is found. */
const DIST = join(import.meta.dirname, '../../../dist')

/** Asks for a page as somebody who is signed in; throws where the answer is not 200. */
export async function visitorOf(
  ledger: LedgerStore,
  database: D1Database,
): Promise<(path: string) => Promise<void>> {
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
  return async (path) => {
    const response = await site.request(path, { headers }, env)
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    // Its bytes: making text of them again is not the gateway's work.
    await response.arrayBuffer()
  }
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
