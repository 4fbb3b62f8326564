/**
 * The six workers bundled once, with the site and an empty ledger, for many starts to share: to make
 * them is more than half of what a start costs.
 */
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { V4WorkerOptions } from 'miniflare'
import { parse, stringify } from 'smol-toml'
import { buildPages, SITE } from '../../pages/build.ts'
import { dryRun, type Size } from '../build/dry-run.ts'
import { WORKERS } from './workers.ts'

const root = dirname(dirname(import.meta.dirname))
const SIZE = 'size.json'
const OPTIONS = 'miniflare.json'

/** Only what is changed here. */
type Config = {
  assets?: { directory: string }
  build?: unknown
  env: { local: { build?: unknown } }
}

/** Bundles each worker into FOLDER/<its name>, and builds the site; throws wrangler's own words where one does not compile. */
export async function prebuildWorkers(folder: string): Promise<void> {
  const noAssets = join(folder, 'no-assets')
  await mkdir(noAssets, { recursive: true })
  const bundled = WORKERS.map(async (worker) => {
    // The site's files are no part of the bundle, and `deploy` refuses the one that is for Pages.
    const assets = worker === 'local' ? ['--assets', noAssets] : []
    const size = await dryRun(worker, join(folder, worker), ['--env', 'local', ...assets])
    await configure(worker, join(folder, worker))
    await writeFile(join(folder, worker, SIZE), JSON.stringify(size))
  })
  await Promise.all([...bundled, makeLedger(folder), buildPages()])
}

/**
 * The worker's configuration, with its bundle behind an entry of two lines: wrangler parses the
 * entry at each start to see what it exports, which takes a second for a bundle of megabytes.
 */
async function configure(worker: string, folder: string): Promise<void> {
  const source = join(root, 'workers', worker)
  const toml = await readFile(join(source, 'wrangler.toml'), 'utf8')
  const { assets, env, build: _, ...config } = parse(toml) as Config
  const { build: __, ...local } = env.local
  await rename(join(folder, 'index.js'), join(folder, 'bundle.mjs'))
  const entry = "export * from './bundle.mjs'\nexport { default } from './bundle.mjs'\n"
  await writeFile(join(folder, 'index.js'), entry)
  const prebuilt = {
    ...config,
    ...(assets && { assets: { ...assets, directory: resolve(source, assets.directory) } }),
    env: { local },
    main: 'index.js',
    no_bundle: true,
    find_additional_modules: true,
    rules: [{ type: 'ESModule', globs: ['bundle.mjs'] }],
  }
  await writeFile(join(folder, 'wrangler.toml'), stringify(prebuilt))
  await writeFile(join(folder, OPTIONS), JSON.stringify(await miniflareOptions(worker, folder)))
}

/** As wrangler reads the configuration, for miniflare to run the bundle by. */
async function miniflareOptions(name: string, folder: string): Promise<V4WorkerOptions> {
  // Not above: `in-workerd` has to change miniflare before anything loads wrangler.
  const { unstable_getMiniflareWorkerOptions, unstable_readConfig } = await import('wrangler')
  const from = { config: join(folder, 'wrangler.toml'), env: 'local' }
  // Secrets come with the settings of a start.
  const config = { ...unstable_readConfig(from, { hideWarnings: true }), secrets: undefined }
  const { modulesRules: _, ...options } = unstable_getMiniflareWorkerOptions(config).workerOptions
  const texts = (await readdir(folder)).filter((file) => file.endsWith('.txt'))
  const modules = [
    { type: 'ESModule' as const, path: join(folder, 'bundle.mjs') },
    ...texts.map((file) => ({ type: 'Text' as const, path: join(folder, file) })),
  ]
  return { ...options, name, modulesRoot: folder, modules }
}

const ledgerIn = (folder: string) => join(folder, 'ledger')

async function makeLedger(folder: string): Promise<void> {
  // Nor this, which loads it too.
  const { openMigrated } = await import('./platform.ts')
  const { dispose } = await openMigrated(ledgerIn(folder))
  dispose()
}

/** The worker's configuration: where `PREBUILT_WORKERS` says that it lies bundled, else its own, bundled anew by every start. */
export function configOf(worker: string): string {
  const folder = process.env.PREBUILT_WORKERS
  return join(folder ?? join(root, 'workers'), worker, 'wrangler.toml')
}

/** What miniflare is told of a worker that `PREBUILT_WORKERS` has. */
export async function prebuiltOptions(worker: string): Promise<V4WorkerOptions> {
  const folder = process.env.PREBUILT_WORKERS ?? ''
  return JSON.parse(await readFile(join(folder, worker, OPTIONS), 'utf8'))
}

/** How large the bundle of a worker is; null where `PREBUILT_WORKERS` says nothing. */
export async function prebuiltSize(worker: string): Promise<Size | null> {
  const folder = process.env.PREBUILT_WORKERS
  return folder ? JSON.parse(await readFile(join(folder, worker, SIZE), 'utf8')) : null
}

/** Makes the site in a folder: beside prebuilt workers a copy of the one that was built with them. */
export async function makeSite(outdir: string): Promise<void> {
  if (!process.env.PREBUILT_WORKERS) {
    await buildPages({ outdir })
    return
  }
  for (const entry of await readdir(SITE, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const folder = join(outdir, relative(SITE, entry.parentPath))
    await mkdir(folder, { recursive: true })
    // Not copied, since a copy is as readable for others as what it was made of.
    await writeFile(join(folder, entry.name), await readFile(join(entry.parentPath, entry.name)))
  }
}

/** Puts the empty ledger of `PREBUILT_WORKERS` into a folder of wrangler's (`--persist-to`). */
export async function copyLedger(state: string): Promise<void> {
  await cp(ledgerIn(process.env.PREBUILT_WORKERS ?? ''), state, { recursive: true })
}
