/**
 * The five workers bundled once, for many starts to share: bundling is half of the time that a start
 * takes.
 */
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { WORKERS } from './settings.ts'

const root = dirname(dirname(import.meta.dirname))
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'wrangler-dist/cli.js',
)

/** Bundles each worker into FOLDER/<its name>; throws wrangler's own words where one does not compile. */
export async function prebuildWorkers(folder: string): Promise<void> {
  const noAssets = join(folder, 'no-assets')
  await mkdir(noAssets, { recursive: true })
  await Promise.all(
    WORKERS.map((worker) => {
      const config = join(root, 'workers', worker, 'wrangler.toml')
      const args = ['deploy', '--dry-run', '--env', 'local', '-c', config]
      // The site's files are no part of the bundle, and `deploy` refuses the one that is for Pages.
      if (worker === 'local') args.push('--assets', noAssets)
      args.push('--outdir', join(folder, worker))
      return promisify(execFile)(process.execPath, ['--no-warnings', wrangler, ...args], {
        env: {
          ...process.env,
          WRANGLER_SEND_METRICS: 'false',
          WRANGLER_SEND_ERROR_REPORTS: 'false',
          WRANGLER_LOG_PATH: join(folder, 'logs'),
          CI: '1',
        },
      })
    }),
  )
}

/** Where `PREBUILT_WORKERS` says that this worker lies bundled; without it every start bundles anew. */
export function prebuilt(worker: string): { prebuiltWorkerDir?: string } {
  const folder = process.env.PREBUILT_WORKERS
  return folder ? { prebuiltWorkerDir: join(folder, worker) } : {}
}
