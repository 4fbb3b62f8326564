/** Wrangler's own commands, typed as the README has them: migrated, and signed in. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { signInWithFetch } from '../support/sign-in.ts'

let wrangler: ChildProcess | null = null
afterEach(async () => {
  if (wrangler?.pid) process.kill(-wrangler.pid, 'SIGINT')
  while (wrangler?.exitCode === null && wrangler.signalCode === null) await sleep(100)
})

const worker = (name: string) => ['-c', `workers/${name}/wrangler.toml`]
const WORKERS = ['local', 'gateway', 'email-ingest', 'reader', 'labeler', 'scheduler']

/** What it printed by the time it was ready. */
async function started(args: ReadonlyArray<string>): Promise<string> {
  const env = { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', NO_COLOR: '1' }
  const cli = 'node_modules/wrangler/bin/wrangler.js'
  wrangler = spawn(process.execPath, [cli, ...args], { env, detached: true })
  let said = ''
  wrangler.stdout?.on('data', (text) => {
    said += text
  })
  wrangler.stderr?.on('data', (text) => {
    said += text
  })
  while (!said.includes('Ready on')) {
    if (wrangler.exitCode !== null) throw new Error(said)
    await sleep(100)
  }
  return said
}

it.each([
  ['wrangler dev', ['dev', '-e', 'local', ...WORKERS.flatMap(worker)], 21_710],
  ['wrangler pages dev', ['pages', 'dev', '-c', 'wrangler.toml', ...worker('gateway')], 21_711],
])(
  '%s starts whole',
  async (_, args, port) => {
    const said = await started([...args, '--port', String(port)])
    const site = new URL(`http://127.0.0.1:${port}`)
    const health = await fetch(new URL('/api/health', site))
    expect(await health.json()).toMatchObject({ status: 'ok' })

    const printed = /Sign in: (http:\S+)/.exec(said)?.[1] ?? ''
    expect(new URL(new URL(printed).searchParams.get('back') ?? '').port).toBe(String(port))
    const key = new URL(printed).searchParams.get('key') ?? ''
    const cookie = await signInWithFetch(site, '/transactions', key)
    const page = await fetch(new URL('/transactions', site), {
      headers: { cookie, accept: 'text/html' },
    })
    expect(page.status).toBe(200)
    // Whoever has no key gets in nowhere.
    await expect(signInWithFetch(site, '/transactions', 'wrong')).rejects.toThrow('403')
  },
  300_000,
)
