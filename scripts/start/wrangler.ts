/** Wrangler as a child: the database's migrations, and the five workers in one `wrangler dev`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { dataPaths } from './data.ts'
import { endGroup } from './running.ts'
import { WORKERS } from './settings.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const preload = pathToFileURL(join(root, 'scripts/start/in-wrangler.mjs')).href
const require = createRequire(import.meta.url)
const cli = join(dirname(require.resolve('wrangler/package.json')), 'wrangler-dist/cli.js')

/** Milliseconds that the workers may take to start. */
const PATIENCE = 120_000
/** Milliseconds between two looks at whether they answer, and how long an answer may take. */
const LOOK_EVERY = 60_000
const ANSWER_TIME = 15_000

export type Session = {
  /** Its process group. */
  group: number
  /** Resolves when the session ended by itself, or what answered in it did. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** Applies what is missing of sql/d1. Throws with wrangler's own words. */
export async function migrate(data: string): Promise<void> {
  const config = join(root, 'workers/gateway/wrangler.toml')
  const { state } = dataPaths(data)
  const args = ['d1', 'migrations', 'apply', 'ledger', '--local', '--persist-to', state]
  const child = await launch(data, [cli, ...args, '-c', config, '-e', 'local'], {}, 'w')
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The database was not brought up to date:\n${await tail(data)}`)
}

/** Starts the workers on 127.0.0.1; resolves when they answer. */
export async function startSession(
  data: string,
  port: number,
  settings: Record<string, string>,
): Promise<Session> {
  const configs = WORKERS.flatMap((name) => ['-c', join(root, 'workers', name, 'wrangler.toml')])
  const args = ['dev', '-e', 'local', ...configs, '--persist-to', dataPaths(data).state]
  const listen = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0']
  const quiet = ['--show-interactive-dev-session=false', '--log-level', 'log']
  const command = ['--import', preload, cli, ...args, ...listen, ...quiet]
  const child = await launch(data, command, settings, 'a')
  const group = child.pid ?? 0
  const exited = once(child, 'exit').then(() => {})
  const stop = async () => {
    child.kill('SIGTERM')
    await endGroup(group)
  }
  const tooLate = sleep(PATIENCE, false, { ref: false })
  const isReady = await Promise.race([
    ready(child).then(() => true),
    exited.then(() => false),
    // A worker that does not compile: wrangler waits for somebody to mend it.
    tooLate,
  ])
  if (!isReady) {
    await stop()
    throw new Error(`The workers did not start:\n${await tail(data)}`)
  }
  // Wrangler starts a workerd again that was killed, as a machine out of memory does; not always well.
  const ended = Promise.race([exited, falls(`http://127.0.0.1:${port}`)])
  return { group, ended, stop }
}

/** Resolves when the site has not answered anything for a while, twice. */
async function falls(site: string): Promise<void> {
  let missed = 0
  while (missed < 2) {
    await sleep(LOOK_EVERY, undefined, { ref: false })
    // Any answer will do, and a laptop that slept has let the first attempt run out of time.
    const answers = await fetch(`${site}/robots.txt`, { signal: AbortSignal.timeout(ANSWER_TIME) })
      .then((response) => response.bytes())
      .then(() => true)
      .catch(() => false)
    missed = answers ? 0 : missed + 1
  }
}

async function launch(
  data: string,
  args: Array<string>,
  settings: Record<string, string>,
  flags: 'w' | 'a',
): Promise<ChildProcess> {
  const paths = dataPaths(data)
  await mkdir(paths.wrangler, { recursive: true, mode: 0o700 })
  const log = openSync(paths.log, flags, 0o600)
  const child = spawn(process.execPath, ['--no-warnings', ...args], {
    cwd: root,
    env: {
      ...process.env,
      // A ledger at home asks nobody, tells nobody, and keeps its notes in its own folder.
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_LOG_PATH: join(paths.wrangler, 'logs'),
      WRANGLER_REGISTRY_PATH: join(paths.wrangler, 'registry'),
      WRANGLER_CACHE_DIR: join(paths.wrangler, 'cache'),
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_CI_DISABLE_CONFIG_WATCHING: 'true',
      // Its explorer would show the database to whoever can reach the port.
      X_LOCAL_EXPLORER: 'false',
      ...settings,
    },
    // A group of its own, so that Ctrl-C reaches it through this process only, in order.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}

/** Wrangler says by IPC when it listens. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (String(message).includes('DEV_SERVER_READY')) resolve()
    })
  })
}

async function tail(data: string): Promise<string> {
  const lines = (await readFile(dataPaths(data).log, 'utf8')).trim().split('\n')
  return lines.slice(-20).join('\n')
}
