/** The schema of a D1 on this machine, by wrangler's own command. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { WRANGLER_CLI } from '../wrangler-cli.ts'

const root = dirname(dirname(import.meta.dirname))

/**
 * Applies what is missing of sql/d1 to the database in a folder of wrangler's (`--persist-to`).
 * What wrangler says goes to `log`; throws with the last of it.
 */
export async function migrateState(
  state: string,
  log: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const config = join(root, 'workers/gateway/wrangler.toml')
  const args = ['d1', 'migrations', 'apply', 'ledger', '--local', '--persist-to', state]
  const file = openSync(log, 'w', 0o600)
  const child = spawn(
    process.execPath,
    ['--no-warnings', WRANGLER_CLI, ...args, '-c', config, '-e', 'local'],
    { cwd: root, env: { ...env, CI: '1' }, stdio: ['ignore', file, file] },
  )
  closeSync(file)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The database was not brought up to date:\n${await tail(log)}`)
}

/** The last lines of a log, for whoever has to mend what did not start. */
export async function tail(log: string): Promise<string> {
  return (await readFile(log, 'utf8')).trim().split('\n').slice(-20).join('\n')
}
