/**
 * The six workers bundled once, for many starts to share: bundling is half of the time that a start
 * takes.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dryRun } from '../build/dry-run.ts'
import { WORKERS } from './settings.ts'

/** Bundles each worker into FOLDER/<its name>; throws wrangler's own words where one does not compile. */
export async function prebuildWorkers(folder: string): Promise<void> {
  const noAssets = join(folder, 'no-assets')
  await mkdir(noAssets, { recursive: true })
  await Promise.all(
    WORKERS.map((worker) => {
      // The site's files are no part of the bundle, and `deploy` refuses the one that is for Pages.
      const assets = worker === 'local' ? ['--assets', noAssets] : []
      return dryRun(worker, join(folder, worker), ['--env', 'local', ...assets])
    }),
  )
}

/** Where `PREBUILT_WORKERS` says that this worker lies bundled; without it every start bundles anew. */
export function prebuilt(worker: string): { prebuiltWorkerDir?: string } {
  const folder = process.env.PREBUILT_WORKERS
  return folder ? { prebuiltWorkerDir: join(folder, worker) } : {}
}
