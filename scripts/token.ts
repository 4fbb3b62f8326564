/**
 * npm run --silent token -- [--data DIR]
 *
 * Prints a personal token for a local ledger and nothing else. Asks the tracker that runs on that
 * folder (.wrangler unless told otherwise, or a demo's where that runs); where none does, opens its database itself.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { DEFAULT_DATA, DEMO_DATA, typedPath } from './start/args.ts'
import { refuseUnkept } from './start/data.ts'
import { openDoors } from './start/doors.ts'
import { runningStart } from './start/running.ts'

const TITLE = 'npm run token'
/** Milliseconds that a tracker which is just starting may take. */
const PATIENCE = 60_000

globalThis.console = new console.Console(process.stderr, process.stderr)

/** Null where none runs. Waits for one that is starting. */
async function askRunning(data: string): Promise<string | null> {
  const until = Date.now() + PATIENCE
  for (;;) {
    const running = await runningStart(data)
    if (!running) return null
    try {
      return await openDoors(running.workersAt, running.secret).issueToken(TITLE)
    } catch (error) {
      if (Date.now() > until) throw error
      await sleep(500)
    }
  }
}

async function openAndIssue(data: string): Promise<string> {
  // Seconds to load, and only for who opens the folder itself.
  const { openPlatform } = await import('./start/platform.ts')
  const { issueToken } = await import('../workers/gateway/src/auth/personal-token.ts')
  const { openLedger } = await import('../workers/gateway/src/ledger/open.ts')
  const { LOCAL_PERSON } = await import('./start/settings.ts')
  const { env, dispose } = await openPlatform(data)
  try {
    const { tokens } = openLedger(env)
    const request = { title: TITLE, scopes: ['write' as const], expiresAt: null }
    const { secret } = await issueToken(tokens, request, LOCAL_PERSON)
    return secret
  } finally {
    dispose()
  }
}

async function folder(): Promise<string> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } })
  if (values.data) return typedPath(values.data)
  // The demo's, where it is the one that runs.
  const isDemo = !(await runningStart(DEFAULT_DATA)) && (await runningStart(DEMO_DATA))
  return isDemo ? DEMO_DATA : DEFAULT_DATA
}

const data = await folder()
refuseUnkept(data)
process.stdout.write(`${(await askRunning(data)) ?? (await openAndIssue(data))}\n`)
