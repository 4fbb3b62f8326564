/** Wrangler's bundle of a worker, as `wrangler deploy` would upload it; nothing is uploaded. */
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { WRANGLER_CLI } from '../wrangler-cli.ts'

const root = dirname(dirname(import.meta.dirname))

/** Bundles into `folder`; what it printed. Throws its own words where the worker does not compile. */
export async function dryRun(
  worker: string,
  folder: string,
  args: ReadonlyArray<string>,
): Promise<string> {
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
  return stdout
}
