/** Wrangler as a child: the database's migrations. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataPaths } from './data.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const require = createRequire(import.meta.url)
const cli = join(dirname(require.resolve('wrangler/package.json')), 'wrangler-dist/cli.js')

/** Applies what is missing of sql/d1. Throws with wrangler's own words. */
export async function migrate(data: string): Promise<void> {
  const config = join(root, 'workers/gateway/wrangler.toml')
  const { state, log: path } = dataPaths(data)
  const args = ['d1', 'migrations', 'apply', 'ledger', '--local', '--persist-to', state]
  const log = openSync(path, 'w', 0o600)
  const child = spawn(
    process.execPath,
    ['--no-warnings', cli, ...args, '-c', config, '-e', 'local'],
    { cwd: root, env: wranglerEnv(data), stdio: ['ignore', log, log] },
  )
  closeSync(log)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The database was not brought up to date:\n${await tail(data)}`)
}

/** A ledger at home asks nobody, tells nobody, and keeps its notes in its own folder. */
export function wranglerEnv(data: string): NodeJS.ProcessEnv {
  const { wrangler } = dataPaths(data)
  return {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    // It would write down every request.
    WRANGLER_WRITE_LOGS: 'false',
    WRANGLER_LOG: 'warn',
    WRANGLER_REGISTRY_PATH: join(wrangler, 'registry'),
    WRANGLER_CACHE_DIR: join(wrangler, 'cache'),
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    // Its explorer would show the database to whoever can reach the port, and its traces hold the
    // addresses of mails and the words of searches.
    X_LOCAL_EXPLORER: 'false',
    X_LOCAL_OBSERVABILITY: 'false',
  }
}

/** The last lines of the log, for whoever has to mend what did not start. */
export async function tail(data: string): Promise<string> {
  const lines = (await readFile(dataPaths(data).log, 'utf8')).trim().split('\n')
  return lines.slice(-20).join('\n')
}
