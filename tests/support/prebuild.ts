/** Vitest's global setup: builds the site and bundles the workers once a run, unless whoever runs it has done so. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default async function prebuild(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.PREBUILT_WORKERS) return undefined
  // Not above: to load what builds takes seconds.
  const { prebuildWorkers } = await import('../../scripts/start/prebuilt.ts')
  const folder = await mkdtemp(join(tmpdir(), 'workers-'))
  await prebuildWorkers(folder)
  process.env.PREBUILT_WORKERS = folder
  return () => rm(folder, { recursive: true, force: true })
}
