/** Wrangler's bundle of a worker, as `wrangler deploy` would upload it; nothing is uploaded. */
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { WRANGLER_CLI } from '../wrangler-cli.ts'

const root = dirname(dirname(import.meta.dirname))

/** KiB, as wrangler counts what it would upload. */
export type Size = { raw: number; gzip: number }

/** Bundles into `folder`; how large it is. Throws its own words where the worker does not compile. */
export async function dryRun(
  worker: string,
  folder: string,
  args: ReadonlyArray<string>,
): Promise<Size> {
  const config = join(root, 'workers', worker, 'wrangler.toml')
  const fixed = ['deploy', '--dry-run', '-c', config, '--outdir', folder]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', WRANGLER_CLI, ...fixed, ...args],
    {
      env: {
        ...process.env,
        // It asks nobody and tells nobody.
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_SEND_ERROR_REPORTS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        WRANGLER_LOG_PATH: join(folder, 'logs'),
        // Its words are read, whatever whoever runs this wants to hear of wrangler.
        WRANGLER_LOG: 'log',
        CI: '1',
        NO_COLOR: '1',
      },
    },
  )
  const [, raw, gzip] = /Total Upload: ([\d.]+) KiB \/ gzip: ([\d.]+) KiB/.exec(stdout) ?? []
  if (!raw || !gzip) throw new Error(`Wrangler named no size of ${worker}:\n${stdout}`)
  return { raw: Number(raw), gzip: Number(gzip) }
}
