/** What only the account's owner can see, of an account that is wrong in one way at a time. */
import { expect, it } from 'vitest'
import type { CloudflareApi } from '../api.ts'
import { varsOf, WORKERS } from '../configs.ts'
import { CloudProblem } from '../problem.ts'
import type { CloudSettings } from '../settings.ts'
import { ACCOUNT } from './account.ts'

const AUDIENCE = 'a'.repeat(64)
const DATABASE = '31111111-1111-4111-8111-111111111111'
const SETTINGS: CloudSettings = {
  mailDomain: 'example.com',
  siteUrl: 'https://money.example',
  timeZone: 'Europe/Berlin',
  allowedPeople: ['me@example.com'],
  allowedViewers: ['ana@example.com'],
  summaryTo: '',
  database: 'd1',
  d1Id: DATABASE,
  signIn: 'access',
  accessTeam: 'https://mine.cloudflareaccess.com',
  accessAudience: AUDIENCE,
}
const vars = await varsOf(SETTINGS)

type Account = {
  vars: Record<string, Record<string, string>>
  apps: Array<object> | null
  bytes: number
  rule: Array<{ type: string; value: Array<string> }>
}
const WELL: Account = {
  vars,
  apps: [{ aud: AUDIENCE, domain: 'money.example/auth/login' }],
  bytes: 40e6,
  rule: [{ type: 'worker', value: ['email-ingest'] }],
}

function apiOf({ vars: set, apps, bytes, rule }: Account): CloudflareApi {
  const answers: Record<string, unknown> = {
    [`/accounts/me/d1/database/${DATABASE}`]: { file_size: bytes },
    '/accounts/me/access/apps?per_page=100': apps,
    '/zones?name=example.com&account.id=me': [{ id: 'z', name: 'example.com', status: 'active' }],
    '/zones/z/email/routing': { enabled: true, support_subaddress: true },
    '/zones/z/email/routing/rules?per_page=50': [
      { enabled: true, matchers: [{ value: 'inbox@example.com' }], actions: rule },
    ],
  }
  for (const worker of WORKERS) {
    const texts = Object.entries(set[worker] ?? {})
    const bindings = texts.map(([name, text]) => ({ type: 'plain_text', name, text }))
    answers[`/accounts/me/workers/scripts/${worker}/settings`] = { bindings }
  }
  const get: CloudflareApi['get'] = async (path, shape) => {
    if (answers[path] === null) throw new CloudProblem('This login may not do it', 'Give the right')
    return shape.parse(answers[path])
  }
  return { get, find: get } as CloudflareApi
}

async function look(part: string, changed: Partial<Account>) {
  const account = { api: apiOf({ ...WELL, ...changed }), id: 'me' }
  const check = ACCOUNT.find(({ name }) => name === part)
  return check?.run({ site: 'https://money.example', settings: SETTINGS, account })
}

const gatewayWith = (changed: Record<string, string>) => ({
  vars: { ...vars, gateway: { ...vars.gateway, ...changed } },
})

it.each(['settings', 'database size', 'access', 'mail route'])('%s: well', async (part) => {
  expect(await look(part, {})).toMatchObject({ status: 'ok', remedy: '' })
})

it.each<[part: string, says: string, Partial<Account>]>([
  ['settings', 'the gateway has another ACCESS_AUDIENCE', gatewayWith({ ACCESS_AUDIENCE: 'b' })],
  ['settings', 'another ALLOWED_VIEWERS', gatewayWith({ ALLOWED_VIEWERS: 'ana@example.com;bo' })],
  ['settings', 'the gateway has another TIME_ZONE', gatewayWith({ TIME_ZONE: 'Etc/UTC' })],
  ['settings', 'nobody may sign in', gatewayWith({ ALLOWED_PEOPLE: '' })],
  [
    'settings',
    'the scheduler has another SITE_URL',
    {
      vars: { ...vars, scheduler: { ...vars.scheduler, SITE_URL: 'https://old.pages.dev' } },
    },
  ],
  ['database size', '460 MB of the free plan’s 500 MB: when it is full', { bytes: 460e6 }],
  ['access', 'no application of Access has the audience', { apps: [{ aud: 'b' }] }],
  [
    'access',
    'stands before money.example/admin and not before money.example/auth/login',
    {
      apps: [{ aud: AUDIENCE, domain: 'money.example/admin' }],
    },
  ],
  [
    'mail route',
    'goes elsewhere (another-worker)',
    {
      rule: [{ type: 'worker', value: ['another-worker'] }],
    },
  ],
])('%s: %s', async (part, says, changed) => {
  const finding = await look(part, changed)
  expect(finding?.status).toBe('wrong')
  expect(finding?.what).toContain(says)
  expect(finding?.remedy).not.toBe('')
})

it('does not call another version a mistake', async () => {
  const finding = await look('settings', gatewayWith({ READER_VERSION: '0' }))
  expect(finding).toMatchObject({ status: 'unknown', remedy: 'npm run update, or git pull' })
})
