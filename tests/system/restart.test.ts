/** What ends by itself is started again, and what cannot be is said in a sentence. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PRELOAD } from '../../scripts/preload.ts'
import { issueToken, type LocalProcess, startLocal } from '../support/local-process.ts'
import { purchaseMail, transactions } from './mails.ts'

const run = promisify(execFile)

let data: string
let local: LocalProcess
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tracker-restart-'))
  local = await startLocal(data)
})
afterAll(async () => {
  await local?.stop()
  await rm(data, { recursive: true, force: true })
})

/** The process group of the workers. */
async function running(): Promise<number> {
  return JSON.parse(await readFile(join(data, 'running.json'), 'utf8')).workers
}

async function answers(path: string, token: string): Promise<Response | null> {
  const headers = { authorization: `Bearer ${token}` }
  return fetch(new URL(path, local.site), { headers }).catch(() => null)
}

it('the workers, killed at any moment, come back behind the same door', async () => {
  const token = issueToken(data)
  const workers = await running()
  process.kill(workers, 'SIGKILL')
  // Whoever asks meanwhile is answered, if only that they may try again.
  for (let tries = 0; tries < 400; tries++) {
    const isNew = (await running()) !== workers
    const response = await answers('/api/transactions', token)
    if (isNew && response?.status === 200) break
    expect([200, 503, undefined]).toContain(response?.status)
    await sleep(250)
  }
  const transport = createTransport({ host: '127.0.0.1', port: local.smtpPort })
  const envelope = { from: 'ana@example.com', to: local.forwardTo }
  await transport.sendMail({ envelope, raw: await purchaseMail() })
  transport.close()
  const api = { apiFetch: (path: string) => answers(path, token) as Promise<Response> }
  expect(await transactions(api)).toHaveLength(1)
  expect(await running()).not.toBe(workers)
})

it('serves the site that it built itself, which another start does not touch', async () => {
  const page = await fetch(local.site).then((response) => response.text())
  const style = /\/assets\/style\.[^"]+\.css/.exec(page)?.[0] ?? ''
  const sent = await fetch(new URL(style, local.site)).then((response) => response.text())
  expect(await readFile(join(data, 'site', style), 'utf8')).toBe(sent)
})

it('a damaged database is named, and nothing is started on it', async () => {
  await local.stop()
  const folder = join(data, 'state/v3/d1/miniflare-D1DatabaseObject')
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}\.sqlite/.test(name))
  for (const name of names)
    await writeFile(join(folder, name), 'not a database any more'.repeat(99))
  const start = run(process.execPath, [
    ...PRELOAD,
    'scripts/start.ts',
    '--port',
    '0',
    '--smtp-port',
    '0',
    '--data',
    data,
  ])
  const { stdout, stderr } = await start.catch((error) => error)
  expect(stdout).not.toContain('Ready')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain(`The database ${folder}`)
})
