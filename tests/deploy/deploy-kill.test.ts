/**
 * `npm run deploy` ended as a process, right after each thing that it changes at Cloudflare and before it
 * is told so: the next run goes on, makes nothing twice and leaves nothing behind.
 */
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newestMigration } from '../../scripts/start/settings.ts'
import { BY_ENTRA, ANSWERS as COMMON } from '../support/cloud-answers.ts'
import { type Cloudflare, startCloudflare } from '../support/cloudflare.ts'
import { startTokenEndpoint } from '../support/entra-token.ts'
import { runScript } from '../support/script.ts'

const root = join(import.meta.dirname, '../..')
const SECRETS = join(root, '.wrangler/deploy-secrets.json')
const ANSWERS = { ...COMMON, ...BY_ENTRA }

/** As a person, a supervisor and a machine that fails end a process. */
const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const

let cloudflare: Cloudflare
let entra: Awaited<ReturnType<typeof startTokenEndpoint>>
let folder: string
let file: string

beforeAll(async () => {
  cloudflare = await startCloudflare()
  entra = await startTokenEndpoint('right')
  folder = await mkdtemp(join(tmpdir(), 'deploy-kill-'))
  file = join(folder, 'cloud.json')
  await writeFile(file, JSON.stringify(ANSWERS))
})

afterAll(async () => {
  await cloudflare.close()
  entra.close()
  await rm(folder, { recursive: true })
})

/** What a change is: a call, and for the schema, which of its migrations. */
function changeOf(call: string, body: string): string | null {
  if (!call.endsWith('/query')) return call
  const { sql } = JSON.parse(body)
  // Where no column is missing and no row is written, nothing changes.
  return /insert into d1_migrations \(name\) values \('(0001|0031)/.exec(sql)?.[1] ?? null
}

/** Runs it until it changes what no run before it changed, and ends it there. Null: it ran to its end. */
async function runUntilNew(known: Set<string>, signal: NodeJS.Signals) {
  let child: ChildProcess | null = null
  let ended: string | null = null
  cloudflare.afterChange = (call, body) => {
    const change = changeOf(call, body)
    if (ended !== null) return true
    if (change === null || known.has(change)) return false
    known.add(change)
    ended = change
    child?.kill(signal)
    return true
  }
  const env = {
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: 'token',
    ENTRA_CLIENT_SECRET: 'right',
    ENTRA_AUTHORITY: entra.url,
    WRANGLER_PROGRAM: join(root, 'tests/support/wrangler.ts'),
  }
  const result = await runScript('deploy.ts', ['--settings', file], env, (one) => {
    child = one
  })
  return { ...result, ended }
}

test('a deployment that is killed after any change is gone on with, and nothing is there twice', async () => {
  const known = new Set<string>()
  for (;;) {
    const signal = SIGNALS[known.size % SIGNALS.length] ?? 'SIGKILL'
    const { code, output, ended } = await runUntilNew(known, signal)
    if (ended === null) {
      expect([code, output]).toEqual([0, expect.stringContaining('npm run doctor')])
      break
    }
    expect([ended, code]).toEqual([ended, signal === 'SIGKILL' ? null : 1])
    if (signal !== 'SIGKILL') expect(output).toContain('`npm run deploy` goes on from here')
    if (signal !== 'SIGKILL') expect([ended, existsSync(SECRETS)]).toEqual([ended, false])
  }
  expect(
    [...known].map((change) => change.replace(/\/accounts\/[^/]+|\/zones\/[^/]+/, '')),
  ).toEqual([
    'POST /pages/projects',
    'POST /d1/database',
    '0001',
    '0031',
    'PUT /workers/scripts/reader',
    'PUT /workers/scripts/gateway',
    'PUT /workers/scripts/labeler',
    'PUT /workers/scripts/scheduler',
    'PUT /workers/scripts/scheduler/schedules',
    'PUT /workers/scripts/email-ingest',
    'POST /pages/projects/expenses/deployments',
    'POST /email/routing/enable',
    'PATCH /email/routing',
    'POST /email/routing/rules',
    'POST /email/routing/addresses',
  ])
  const { state, changes } = cloudflare
  for (const once of ['/pages/projects', '/d1/database', '/rules', '/addresses']) {
    expect([
      once,
      changes.filter((call) => call.startsWith('POST') && call.endsWith(once)).length,
    ]).toEqual([once, 1])
  }
  const applied = state.sql.prepare('select name from d1_migrations order by name desc').all()
  expect(applied[0]?.name).toBe(newestMigration())
  expect(new Set(applied.map(({ name }) => name)).size).toBe(applied.length)
  expect(state.scripts.get('scheduler')?.schedules).not.toEqual([])
  expect([...(state.scripts.get('gateway')?.secrets ?? [])]).toEqual(['ENTRA_CLIENT_SECRET'])
  expect(JSON.parse(await readFile(file, 'utf8')).d1Id).toBe(state.databases[0]?.uuid)
  expect(existsSync(SECRETS)).toBe(false)
})
