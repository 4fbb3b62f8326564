/**
 * `npm run deploy` ended right after each thing that it changes at Cloudflare and before it is told so: the
 * next run goes on, makes nothing twice and leaves nothing behind.
 */
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { asking } from '../../scripts/cloud/asking.ts'
import { connect } from '../../scripts/cloud/context.ts'
import { loadSettings } from '../../scripts/cloud/settings.ts'
import { STEPS } from '../../scripts/cloud/steps/index.ts'
import { forgetSecrets } from '../../scripts/cloud/steps/workers.ts'
import { newestMigration } from '../../scripts/start/newest-migration.ts'
import { BY_ENTRA, ANSWERS as COMMON } from '../support/cloud-answers.ts'
import { ACCOUNT, type Cloudflare, startCloudflare } from '../support/cloudflare.ts'
import { startTokenEndpoint } from '../support/entra-token.ts'
import { runScript } from '../support/script.ts'
import { standIn } from '../support/wrangler.ts'

const root = join(import.meta.dirname, '../..')
const SECRETS = join(root, '.wrangler/deploy-secrets.json')
const ANSWERS = { ...COMMON, ...BY_ENTRA }

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
  for (const [name, value] of Object.entries(environment())) vi.stubEnv(name, value)
})

afterAll(async () => {
  vi.unstubAllEnvs()
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

function environment(): Record<string, string> {
  return {
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: 'token',
    CLOUDFLARE_ACCOUNT_ID: ACCOUNT,
    ENTRA_CLIENT_SECRET: 'right',
    ENTRA_AUTHORITY: entra.url,
  }
}

/** The steps of a deployment, in this process: what never gets its answer does nothing more, as if it were killed. */
async function deploy(): Promise<void> {
  forgetSecrets()
  const output = { say: () => {}, todo: () => {} }
  const context = await connect(asking(file, await loadSettings(file)), output)
  const wrangler = (args: ReadonlyArray<string>) => standIn(args).then(() => '')
  for (const step of STEPS) await step.run({ ...context, wrangler })
}

/** Runs them until they change what no run before changed; null: they ran to their end. */
async function deployUntilNew(known: ReadonlySet<string>): Promise<string | null> {
  const ended = new Promise<string>((resolve) => {
    let isEnded = false
    cloudflare.afterChange = (call, body) => {
      const change = changeOf(call, body)
      if (!isEnded && change !== null && !known.has(change)) {
        isEnded = true
        resolve(change)
      }
      return isEnded
    }
  })
  const whole = deploy()
  // The calls without an answer fail when the stand-in is closed.
  whole.catch(() => {})
  return Promise.race([ended, whole.then(() => null)])
}

test('a deployment that ends after any change is gone on with, and nothing is there twice', async () => {
  const known = new Set<string>()
  for (let change = await deployUntilNew(known); change; change = await deployUntilNew(known)) {
    known.add(change)
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
  isThereOnce()
})

/** As a process that is killed, and one that a person or a supervisor ends. */
test.each([
  ['SIGKILL', null, ''],
  ['SIGINT', 1, '`npm run deploy` goes on from here'],
  ['SIGTERM', 1, '`npm run deploy` goes on from here'],
] as const)(
  '%s while a worker gets its secrets: no copy of them outlasts the next run',
  async (signal, exit, says) => {
    let child: ChildProcess | null = null
    cloudflare.afterChange = (call) => {
      const isGateway = call.endsWith('/scripts/gateway')
      if (isGateway) child?.kill(signal)
      return isGateway
    }
    const { code, output } = await run((one) => {
      child = one
    })
    expect([code, output]).toEqual([exit, expect.stringContaining(says)])
    expect(existsSync(SECRETS)).toBe(signal === 'SIGKILL')
  },
)

test('the run after them ends well', async () => {
  cloudflare.afterChange = () => false
  const { code, output } = await run()
  expect([code, output]).toEqual([0, expect.stringContaining('npm run doctor')])
  isThereOnce()
})

function run(started?: (child: ChildProcess) => void) {
  const WRANGLER_PROGRAM = join(root, 'tests/support/wrangler.ts')
  return runScript('deploy.ts', ['--settings', file], { WRANGLER_PROGRAM }, started)
}

function isThereOnce(): void {
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
  expect(JSON.parse(readFileSync(file, 'utf8')).d1Id).toBe(state.databases[0]?.uuid)
  expect(existsSync(SECRETS)).toBe(false)
}
