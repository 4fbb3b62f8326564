/** Wrangler as a child, for a ledger at home. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataPaths } from './data.ts'

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

/** The last lines of the log from byte `from` on, for whoever has to mend what did not start. */
export async function tail(data: string, from: number): Promise<string> {
  const said = (await readFile(dataPaths(data).log)).subarray(from)
  return said.toString('utf8').trim().split('\n').slice(-20).join('\n')
}
