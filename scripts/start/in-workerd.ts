/**
 * The six workers, in a process of their own: wrangler's sessions as its test harness starts them,
 * which builds once, watches nothing, and has no inspector and no registry of workers. What that
 * leaves open is closed here. `wrangler dev` itself has no options for any of this.
 */
import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHarness } from './harness.ts'
import { logLine } from './log-line.ts'
import { configOf } from './prebuilt.ts'
import { type Tells, type Told, WORKERS } from './workers.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

// Whatever is written from here on, the database too, is its owner's alone.
process.umask(0o077)

const require = createRequire(import.meta.url)
const fromWrangler = createRequire(require.resolve('wrangler'))

/** Miniflare without what it offers to whoever reaches a port: see `closed`. */
function closeMiniflare(): void {
  const path = fromWrangler.resolve('miniflare')
  const miniflare = fromWrangler(path) as typeof import('miniflare')
  type Options = ConstructorParameters<typeof miniflare.Miniflare>[0]
  class Miniflare extends miniflare.Miniflare {
    constructor(options: Options) {
      super(closed(options))
    }
    override setOptions(options: Options) {
      return super.setOptions(closed(options))
    }
  }
  const cached = require.cache[path]
  if (cached) cached.exports = { ...miniflare, Miniflare }
}

/**
 * No /cdn-cgi/local/{scheduled,email} of its own, no store of traces, which would hold addresses and
 * the words of searches, no explorer of the database, no inspector, no port for debugging.
 */
function closed<Options extends object>(options: Options): Options {
  return {
    ...options,
    unsafeTriggerHandlers: false,
    unsafeObservability: false,
    unsafeLocalExplorer: false,
    unsafeInspectDurableObjects: false,
    enableDevRegistry: false,
    unsafeDevRegistryPath: undefined,
    inspectorPort: undefined,
    logRequests: false,
  }
}

closeMiniflare()
// Loaded before anything is told: it takes a second, in which the start builds the site.
const wrangler = require('wrangler') as typeof import('wrangler')

function startWorkers({ state, site, port, settings, log }: Told) {
  const workers = WORKERS.map((name) => ({
    configPath: configOf(name),
    env: 'local',
    vars: settings,
  }))
  return createHarness(
    wrangler,
    { root, workers },
    {
      server: { hostname: '127.0.0.1', port },
      persist: state,
      structuredLogsHandler: ({ message }: { message: string }) => {
        appendFileSync(log, `${logLine(message)}\n`)
      },
    },
    { of: configOf('local'), folder: site },
  )
}

const tell = (message: Tells) => process.send?.(message)

let server: ReturnType<typeof startWorkers> | null = null
process.once('message', async (told) => {
  try {
    server = startWorkers(told as Told)
    await server.listen()
    tell({ ready: true })
  } catch (error) {
    // Wrangler's own words: they name a file that does not compile, and quote no mail.
    console.error(error)
    tell({ ready: false })
  }
})

async function stop(): Promise<void> {
  await server?.close().catch(() => {})
  process.exit(0)
}
process.on('SIGTERM', stop)
// The start that it belongs to is gone, however that ended.
process.on('disconnect', stop)
