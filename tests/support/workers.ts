/**
 * The six workers of a test in one workerd, by miniflare alone: wrangler's development server, as
 * `npm start` has it, takes as long again to start, and puts a second workerd before each request.
 */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare, type V4WorkerOptions } from 'miniflare'
import { prebuiltOptions } from '../../scripts/start/prebuilt.ts'
import { WORKERS } from '../../scripts/start/workers.ts'

// Tests run offline.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'

const root = join(import.meta.dirname, '../..')

export type WorkerName = (typeof WORKERS)[number]

/** A worker of a test's own: one file, which imports nothing but types and the platform. */
export type OwnWorker = {
  name: string
  main: string
  services?: V4WorkerOptions['serviceBindings']
}

export type WorkersOptions = {
  /** What each of the six is told. */
  vars: Record<string, string>
  /** The folder of the database. */
  state: string
  workers?: ReadonlyArray<OwnWorker>
  /** Per worker, which worker stands behind a binding in place of the configured one. */
  bindings?: Partial<Record<WorkerName, Record<string, string>>>
}

/** `said`: what the workers printed. */
export async function startWorkers({ vars, state, workers = [], bindings = {} }: WorkersOptions) {
  const said: Array<string> = []
  const ours = WORKERS.map(async (name): Promise<V4WorkerOptions> => {
    const options = await prebuiltOptions(name)
    return {
      ...options,
      bindings: { ...options.bindings, ...vars },
      serviceBindings: { ...options.serviceBindings, ...bindings[name] },
    }
  })
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      workers: [...(await Promise.all(ours)), ...workers.map(ownWorker)],
    }),
    resourcePersistencePath: join(state, 'v3'),
    handleStructuredLogs: ({ message }) => said.push(message),
  })
  return { miniflare, said }
}

function ownWorker({ name, main, services }: OwnWorker): V4WorkerOptions {
  const source = stripTypeScriptTypes(readFileSync(join(root, main), 'utf8'))
  const serviceBindings = services ?? {}
  const compatibilityDate = '2026-11-01'
  return { name, modules: true, script: source, compatibilityDate, serviceBindings }
}
