/** `npm run deploy` and `npm run doctor`, with the real wrangler, against a stand-in of Cloudflare's API. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BY_ENTRA, ANSWERS as COMMON } from '../support/cloud-answers.ts'
import { type Cloudflare, startCloudflare } from '../support/cloudflare.ts'
import { startTokenEndpoint } from '../support/entra-token.ts'
import { runScript, type ScriptResult } from '../support/script.ts'

const ANSWERS = { ...COMMON, ...BY_ENTRA }

let cloudflare: Cloudflare
let entra: Awaited<ReturnType<typeof startTokenEndpoint>>
let folder: string
let file: string

beforeAll(async () => {
  cloudflare = await startCloudflare()
  entra = await startTokenEndpoint('right')
  folder = await mkdtemp(join(tmpdir(), 'cloud-'))
  file = join(folder, 'cloud.json')
  await answer({})
})

afterAll(async () => {
  await cloudflare.close()
  entra.close()
  await rm(folder, { recursive: true })
})

async function answer(changed: Record<string, unknown>): Promise<void> {
  await writeFile(file, JSON.stringify({ ...ANSWERS, ...changed }))
}

function run(script: string, env: Record<string, string> = {}): Promise<ScriptResult> {
  return runScript(script, ['--settings', file], {
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: 'token',
    ENTRA_CLIENT_SECRET: 'right',
    ENTRA_AUTHORITY: entra.url,
    DNS_URL: 'http://127.0.0.1:9',
    ...env,
  })
}

describe('what stops a deployment, before anything is made', () => {
  test('an answer that nobody can give, without a terminal', async () => {
    await answer({ mailDomain: undefined })
    const { code, output } = await run('deploy.ts')
    expect(code).toBe(1)
    expect(output).toContain('“mailDomain” is missing in')
    await answer({})
  })

  test('an answer that is wrong', async () => {
    await answer({ timeZone: 'Europe/Atlantis' })
    expect((await run('deploy.ts')).output).toContain('timeZone is no IANA time zone')
    await answer({})
  })

  test('no login, and a network that is gone', async () => {
    const { output } = await run('deploy.ts', { CLOUDFLARE_API_BASE_URL: 'http://127.0.0.1:9' })
    expect(output).toContain('Cloudflare can’t be reached')
    expect(cloudflare.changes).toEqual([])
  })

  test('a client secret that Entra does not take', async () => {
    const { output } = await run('deploy.ts', { ENTRA_CLIENT_SECRET: 'its id' })
    expect(output).toContain('The client secret is wrong: paste its value, not its id')
    expect(cloudflare.state.databases).toEqual([])
  })
})

/** Each by the call it begins with; in this order. The last two, which come late, without wrangler. */
const FAST = { WRANGLER_PROGRAM: join(import.meta.dirname, '../support/wrangler.ts') }
const BREAKS: ReadonlyArray<
  readonly [
    call: RegExp,
    how: 'forbidden' | 'broken' | 'server',
    says: string,
    env?: Record<string, string>,
  ]
> = [
  [/^POST .*\/d1\/database$/, 'forbidden', 'This login may not do it'],
  [/^POST .*\/d1\/database\/[^/]+\/query$/, 'server', 'wrangler d1 migrations failed'],
  [/^PUT .*\/scripts\/scheduler\/schedules$/, 'server', 'wrangler deploy failed', FAST],
  [/^POST .*\/routing\/rules$/, 'broken', 'Cloudflare can’t be reached', FAST],
]

test('a deployment that breaks anywhere says so, and the next one goes on', async () => {
  for (const [call, how, says, env] of BREAKS) {
    cloudflare.fail(call, how)
    const { code, output } = await run('deploy.ts', env)
    expect([code, output]).toEqual([1, expect.stringContaining(says)])
  }
  // A right that a login may lack is a click, and nothing that stops.
  cloudflare.state.routing.support_subaddress = false
  cloudflare.fail(/^PATCH .*\/email\/routing$/, 'forbidden')
  const { code, output } = await run('deploy.ts')
  expect(output).toContain(
    'To do: Email Routing of example.com → Settings → switch on Subaddressing',
  )
  expect(output).toContain('To do: Confirm me@example.com')
  expect(code).toBe(0)
  cloudflare.fail(/./, null)

  const { state } = cloudflare
  expect(state.databases).toHaveLength(1)
  expect(state.rules).toHaveLength(1)
  expect([...state.scripts.keys()]).toEqual([
    'reader',
    'gateway',
    'labeler',
    'scheduler',
    'email-ingest',
  ])
  const settings = new Map(state.scripts.get('gateway')?.bindings.map((each) => [each.name, each]))
  expect(settings.get('ALLOWED_PEOPLE')).toMatchObject({ text: 'me@example.com' })
  expect(settings.get('DB')).toMatchObject({ id: state.databases[0]?.uuid })
  expect([...(state.scripts.get('gateway')?.secrets ?? [])]).toEqual(['ENTRA_CLIENT_SECRET'])
  // Once before the mail route broke, and once after.
  expect(state.projects.get('expenses')?.deployments).toBe(2)
  expect(output).not.toContain('right\n')
  expect(await readFile(file, 'utf8')).not.toContain('secret')
  expect((await stat(file)).mode & 0o077).toBe(0)
})

describe('doctor', () => {
  const lines = async () =>
    Object.fromEntries(
      (await run('doctor.ts')).output
        .split('\n')
        .map((line) => [/^\S+ ([\w- ]+):/.exec(line)?.[1] ?? '', line]),
    )

  test('finds nothing wrong in the account of a finished deployment', async () => {
    cloudflare.state.routing.support_subaddress = true
    for (const each of cloudflare.state.addresses) each.verified = '2026-11-01'
    const found = await lines()
    for (const part of [
      'workers',
      'bindings',
      'settings',
      'secrets',
      'crons',
      'schema',
      'mail route',
      'summary',
      'free plan',
    ]) {
      expect(found[part]).toMatch(/^✔/)
    }
    expect(found.site).toContain('does not answer')
    expect(found['free plan']).toContain('1 % of its requests, 5 % of its rows read, 1 % of its')
  })

  const { scripts, routing, rules, addresses, zones } = {
    scripts: () => cloudflare.state.scripts,
    routing: () => cloudflare.state.routing,
    rules: () => cloudflare.state.rules,
    addresses: () => cloudflare.state.addresses,
    zones: () => cloudflare.state.zones,
  }

  /** Breaks one thing, and gives back how to mend it. No two of one place in the order of their parts. */
  const BROKEN: ReadonlyArray<readonly [part: string, says: string, breakIt: () => () => void]> = [
    [
      'workers',
      'labeler not deployed',
      () => {
        const kept = scripts().get('labeler')
        scripts().delete('labeler')
        return () => kept && scripts().set('labeler', kept)
      },
    ],
    [
      'bindings',
      'bound to another database',
      () =>
        change(scripts().get('gateway'), 'bindings', (all) =>
          all.map((each) => (each.name === 'DB' ? { ...each, id: '0' } : each)),
        ),
    ],
    [
      'bindings',
      'labeler has no binding AI',
      () =>
        change(scripts().get('labeler'), 'bindings', (all) =>
          all.filter(({ name }) => name !== 'AI'),
        ),
    ],
    [
      'settings',
      'the gateway has another MAIL_DOMAIN than cloud.json',
      () =>
        change(scripts().get('gateway'), 'bindings', (all) =>
          all.map((each) =>
            each.name === 'MAIL_DOMAIN' ? { ...each, text: 'other.example' } : each,
          ),
        ),
    ],
    [
      'secrets',
      'ENTRA_CLIENT_SECRET is not set',
      () => change(scripts().get('gateway'), 'secrets', () => new Set()),
    ],
    [
      'crons',
      'does not run at */10',
      () => change(scripts().get('scheduler'), 'schedules', () => []),
    ],
    [
      'schema',
      'missing migrations: 0002_summary_sending.sql',
      () => {
        cloudflare.state.sql.exec(
          "delete from d1_migrations where name = '0002_summary_sending.sql'",
        )
        return () =>
          cloudflare.state.sql.exec(
            "insert into d1_migrations (name) values ('0002_summary_sending.sql')",
          )
      },
    ],
    [
      'schema',
      'the schema is newer than this copy',
      () => {
        cloudflare.state.sql.exec("insert into d1_migrations (name) values ('9999_future.sql')")
        return () =>
          cloudflare.state.sql.exec("delete from d1_migrations where name = '9999_future.sql'")
      },
    ],
    [
      'schema',
      'the database of cloud.json is gone',
      () => change(cloudflare.state, 'databases', () => []),
    ],
    ['mail route', 'Email Routing is off', () => change(routing(), 'enabled', () => false)],
    [
      'mail route',
      'subaddressing is off',
      () => change(routing(), 'support_subaddress', () => false),
    ],
    [
      'mail route',
      'no rule for inbox@example.com',
      () => change(cloudflare.state, 'rules', () => []),
    ],
    ['mail route', 'is switched off', () => change(rules()[0], 'enabled', () => false)],
    [
      'mail route',
      'is not active at Cloudflare (pending)',
      () => change(zones()[0], 'status', () => 'pending'),
    ],
    [
      'summary',
      'me@example.com is not confirmed',
      () => change(addresses()[0], 'verified', () => null),
    ],
    [
      'free plan',
      '95 % of its rows written: the free plan ends soon',
      () => change(cloudflare.state.used, 'rowsWritten', () => 95_000),
    ],
  ]

  // A run of it takes a second or two: what is of different parts is broken at once.
  const rounds = BROKEN.map(
    ([part], at) => BROKEN.slice(0, at).filter(([of]) => of === part).length,
  )
  test.each([...new Set(rounds)])('names what is broken, round %i', async (round) => {
    const broken = BROKEN.filter((_, at) => rounds[at] === round)
    const mending = broken.map(([, , breakIt]) => breakIt())
    try {
      const found = await lines()
      for (const [part, says] of broken) {
        const line = new RegExp(`^✖ .*${says.replace(/[*+().]/g, '\\$&')}.* → `)
        expect(found[part]).toMatch(line)
      }
    } finally {
      for (const mend of mending.reverse()) mend()
    }
  })
})

function change<T extends object, K extends keyof T>(
  object: T | undefined,
  key: K,
  to: (value: T[K]) => T[K],
): () => void {
  if (!object) throw new Error(`there is no ${String(key)} to break`)
  const before = object[key]
  object[key] = to(before)
  return () => {
    object[key] = before
  }
}
