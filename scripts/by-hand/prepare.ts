/**
 * What `wrangler dev` and `wrangler pages dev`, typed by hand, need before they start: the schema in
 * the folder that they read, and a sign-in page. Wrangler runs it as the custom build of a worker
 * (see the wrangler.toml of workers/local and workers/gateway), so that their bare lines work.
 * A deployment, a test and `npm start` run it too, and it leaves them alone.
 *
 *   node prepare.ts FOLDER PORT    the folder whose .wrangler/state is read; where the site is unless
 *                                  --port says another
 */
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openMigrated } from '../start/platform.ts'
import { ancestorsOf, type Process } from '../start/processes.ts'
import { AUTHORITY, BY_HAND, isAnswering, KEY_FILE } from './place.ts'

const root = dirname(dirname(import.meta.dirname))
const [folder = '', usualPort = ''] = process.argv.slice(2)

/** The wrangler that was typed: the outermost of its processes, which ends last. */
async function typedWrangler(): Promise<Process | null> {
  if (process.env.WRANGLER_COMMAND !== 'dev') return null
  const above = await ancestorsOf(process.pid)
  return above.findLast(({ command }) => /\bwrangler\S* (pages )?dev\b/.test(command)) ?? null
}

/**
 * Starts the sign-in page, which ends with wrangler; the one of another wrangler serves as well. Its
 * newest key.
 */
async function openSignIn({ pid }: Process): Promise<string> {
  if (!(await isAnswering())) {
    await rm(KEY_FILE, { force: true })
    const program = join(import.meta.dirname, 'sign-in-page.ts')
    const child = spawn(process.execPath, ['--no-warnings', program, String(pid)], {
      detached: true,
      stdio: 'ignore',
    })
    child.unref()
  }
  for (let tries = 0; tries < 300; tries++) {
    const key = await readFile(KEY_FILE, 'utf8').catch(() => null)
    if (key !== null) return key.trim()
    await sleep(100)
  }
  throw new Error(`No page to sign in at: does something else listen at ${AUTHORITY}?`)
}

const wrangler = await typedWrangler()
if (wrangler !== null) {
  await mkdir(BY_HAND, { recursive: true, mode: 0o700 })
  const { dispose } = await openMigrated(join(root, folder, '.wrangler/state'))
  dispose()
  const key = await openSignIn(wrangler)
  const port = /--port[= ](\d+)/.exec(wrangler.command)?.[1] ?? usualPort
  const back = `http://127.0.0.1:${port}/`
  console.log(`Sign in: ${AUTHORITY}/enter?key=${key}&back=${encodeURIComponent(back)}`)
}
