/**
 * The six workers bundled once, and an empty ledger, for many starts to share: bundling and the
 * schema are more than half of what a start costs.
 */
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parse, stringify } from 'smol-toml'
import { dryRun, type Size } from '../build/dry-run.ts'
import { WORKERS } from './settings.ts'

const root = dirname(dirname(import.meta.dirname))
const SIZE = 'size.json'

/** Only what is changed here. */
type Config = {
  assets?: { directory: string }
  build?: unknown
  env: { local: { build?: unknown; d1_databases?: Array<{ migrations_dir: string }> } }
}

/** Bundles each worker into FOLDER/<its name>; throws wrangler's own words where one does not compile. */
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
  await Promise.all([...bundled, makeLedger(folder)])
}

/**
 * The worker's configuration, with its bundle behind an entry of two lines: wrangler parses the
 * entry at each start to see what it exports, which takes a second for a bundle of megabytes.
 */
async function configure(worker: string, folder: string): Promise<void> {
  const source = join(root, 'workers', worker)
  const toml = await readFile(join(source, 'wrangler.toml'), 'utf8')
  const { assets, env, build: _, ...config } = parse(toml) as Config
  const { build: __, d1_databases = [], ...local } = env.local
  await rename(join(folder, 'index.js'), join(folder, 'bundle.mjs'))
  const entry = "export * from './bundle.mjs'\nexport { default } from './bundle.mjs'\n"
  await writeFile(join(folder, 'index.js'), entry)
  const prebuilt = {
    ...config,
    ...(assets && { assets: { ...assets, directory: resolve(source, assets.directory) } }),
    env: {
      local: {
        ...local,
        d1_databases: d1_databases.map((one) => ({
          ...one,
          migrations_dir: resolve(source, one.migrations_dir),
        })),
      },
    },
    main: 'index.js',
    no_bundle: true,
    find_additional_modules: true,
    rules: [{ type: 'ESModule', globs: ['bundle.mjs'] }],
  }
  await writeFile(join(folder, 'wrangler.toml'), stringify(prebuilt))
}

const ledgerIn = (folder: string) => join(folder, 'ledger')

async function makeLedger(folder: string): Promise<void> {
  // Not above: `in-workerd` has to change miniflare before anything loads wrangler.
  const { openMigrated } = await import('./platform.ts')
  const { dispose } = await openMigrated(ledgerIn(folder))
  await dispose()
}

/** The worker's configuration: where `PREBUILT_WORKERS` says that it lies bundled, else its own, bundled anew by every start. */
export function configOf(worker: string): string {
  const folder = process.env.PREBUILT_WORKERS
  return join(folder ?? join(root, 'workers'), worker, 'wrangler.toml')
}

/** How large the bundle of a worker is; null where `PREBUILT_WORKERS` says nothing. */
export async function prebuiltSize(worker: string): Promise<Size | null> {
  const folder = process.env.PREBUILT_WORKERS
  return folder ? JSON.parse(await readFile(join(folder, worker, SIZE), 'utf8')) : null
}

/** Puts an empty ledger into a folder of wrangler's (`--persist-to`) where one was prebuilt; whether it did. */
export async function copyLedger(state: string): Promise<boolean> {
  const folder = process.env.PREBUILT_WORKERS
  if (!folder) return false
  await cp(ledgerIn(folder), state, { recursive: true })
  return true
}
