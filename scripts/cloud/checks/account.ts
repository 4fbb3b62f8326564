/** What only the account's owner can see: workers, bindings, secrets, crons, schema, mail route. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { varsOf, WORKERS } from '../configs.ts'
import { destinationOf, goesToTracker, routingOf, ruleFor, zoneOf } from '../email-routing.ts'
import { CloudProblem } from '../problem.ts'
import { signInOf, signInSecret } from '../settings.ts'
import { ROOT } from '../wrangler.ts'
import { type Check, type Finding, ok, type Target, unknown, wrong } from './check.ts'
import { headroom } from './headroom.ts'

type Owned = Target & { account: NonNullable<Target['account']> }

/** A check that needs the account; without a login it says so. */
function owned(name: string, run: (target: Owned) => Promise<Finding>): Check {
  return {
    name,
    async run(target) {
      if (target.account === null) {
        const { message = 'needs a login', remedy } = target.refused ?? {}
        return unknown(message, remedy ?? 'npx wrangler login, or CLOUDFLARE_API_TOKEN')
      }
      return run(target as Owned)
    },
  }
}

const DEPLOY = 'npm run deploy'
const bindings = z.object({
  bindings: z.array(
    z.object({
      type: z.string(),
      name: z.string(),
      id: z.string().optional(),
      text: z.string().optional(),
    }),
  ),
})

const deployed = owned('workers', async ({ account: { api, id } }) => {
  const missing: Array<string> = []
  for (const worker of WORKERS) {
    if (!(await api.find(`/accounts/${id}/workers/scripts/${worker}/settings`, bindings)))
      missing.push(worker)
  }
  return missing.length > 0
    ? wrong(`${missing.join(', ')} not deployed`, DEPLOY)
    : ok(`${WORKERS.length} are deployed`)
})

/** What a worker cannot do without, and is lost when somebody deploys it by hand with another file. */
const NEEDED: ReadonlyArray<readonly [worker: string, binding: string]> = [
  ['gateway', 'DB'],
  ['gateway', 'READER'],
  ['gateway', 'SQL_POOL'],
  ['gateway', 'EMAIL'],
  ['labeler', 'AI'],
  ['labeler', 'LEDGER'],
  ['email-ingest', 'LEDGER'],
  ['email-ingest', 'READER'],
  ['email-ingest', 'LABELER'],
  ['email-ingest', 'NOTIFIER'],
  ['scheduler', 'EMAIL'],
  ['scheduler', 'LEDGER'],
  ['scheduler', 'LABELER'],
]

const bound = owned('bindings', async ({ account: { api, id }, settings }) => {
  for (const [worker, name] of NEEDED) {
    const found = await api.find(`/accounts/${id}/workers/scripts/${worker}/settings`, bindings)
    if (!found) continue
    const binding = found.bindings.find((each) => each.name === name)
    if (!binding) return wrong(`${worker} has no binding ${name}`, DEPLOY)
    if (name === 'DB' && settings.d1Id && binding.id && binding.id !== settings.d1Id) {
      return wrong('the gateway is bound to another database than cloud.json says', DEPLOY)
    }
  }
  return ok('all are there')
})

/** What every version writes anew: another value is another version, and no mistake. */
const OF_VERSION = new Set(['NEWEST_MIGRATION', 'READER_VERSION'])

const configured = owned('settings', async ({ account: { api, id }, settings }) => {
  const wanted = await varsOf(settings)
  let isOther = false
  for (const worker of WORKERS) {
    const found = await api.find(`/accounts/${id}/workers/scripts/${worker}/settings`, bindings)
    if (!found) return unknown(`the ${worker} is not deployed`, DEPLOY)
    const values = new Map(found.bindings.map(({ name, text }) => [name, text]))
    if (worker === 'gateway' && !values.get('ALLOWED_PEOPLE'))
      return wrong('nobody may sign in: ALLOWED_PEOPLE is empty', DEPLOY)
    const others = Object.entries(wanted[worker])
      .filter(([name, value]) => (values.get(name) ?? '') !== value)
      .map(([name]) => name)
    const changed = others.filter((name) => !OF_VERSION.has(name))
    if (changed.length > 0) {
      const what = `the ${worker} has another ${changed.join(', ')} than cloud.json`
      return wrong(what, `Correct cloud.json where it is that which is wrong, then ${DEPLOY}`)
    }
    isOther ||= others.length > 0
  }
  return isOther
    ? unknown('another version of this program is deployed', 'npm run update, or git pull')
    : ok('the workers have those of cloud.json')
})

const secretNames = z.array(z.object({ name: z.string() }))

const secrets = owned('secrets', async ({ account: { api, id }, settings }) => {
  const ofAzure = settings.azureSqlRelay ? 'AZURE_SQL_RELAY_SECRET' : 'AZURE_SQL_CLIENT_SECRET'
  const ofSignIn = signInSecret(settings)
  const needed = [
    ...(ofSignIn === null ? [] : [ofSignIn]),
    ...(settings.database === 'azure-sql' ? [ofAzure] : []),
  ]
  const kept =
    (await api.find(`/accounts/${id}/workers/scripts/gateway/secrets`, secretNames)) ?? []
  const missing = needed.filter((name) => !kept.some((each) => each.name === name))
  if (missing.length === 0) return ok('they are there')
  return wrong(
    `${missing.join(', ')} is not set`,
    `npx wrangler secret put ${missing[0]} --name gateway`,
  )
})

const CRONS = ['*/10 * * * *', '13,28,43,58 * * * *']
const schedules = z.object({ schedules: z.array(z.object({ cron: z.string() })) })

const crons = owned('crons', async ({ account: { api, id } }) => {
  const found = await api.find(`/accounts/${id}/workers/scripts/scheduler/schedules`, schedules)
  const set = found?.schedules.map(({ cron }) => cron) ?? []
  const missing = CRONS.filter((cron) => !set.includes(cron))
  return missing.length > 0
    ? wrong(`the scheduler does not run at ${missing.join(' and ')}`, DEPLOY)
    : ok('the scheduler runs every ten minutes and at minute 58 of every zone')
})

const rows = z.array(z.object({ results: z.array(z.object({ name: z.string() })) }))

const schema = owned('schema', async ({ account: { api, id }, settings }) => {
  if (settings.database === 'azure-sql')
    return unknown('Azure SQL: not looked at here', 'npm run migrate:azure says what is missing')
  if (!settings.d1Id) return wrong('no database in cloud.json', DEPLOY)
  const path = `/accounts/${id}/d1/database/${settings.d1Id}`
  if (!(await api.find(path, z.unknown())))
    return wrong(
      'the database of cloud.json is gone',
      'Remove d1Id from cloud.json, then npm run deploy makes a new one; restore your backup into it',
    )
  const [answer] = await api.post(
    `${path}/query`,
    { sql: "select name from sqlite_master where name = 'd1_migrations'" },
    rows,
  )
  if (answer?.results.length === 0) return wrong('the database has no schema', DEPLOY)
  const [applied] = await api.post(
    `${path}/query`,
    { sql: 'select name from d1_migrations order by name' },
    rows,
  )
  const there = new Set(applied?.results.map(({ name }) => name))
  const known = (await readdir(join(ROOT, 'sql/d1'))).filter((name) => name.endsWith('.sql'))
  const missing = known.filter((name) => !there.has(name))
  if (missing.length > 0) return wrong(`missing migrations: ${missing.join(', ')}`, DEPLOY)
  const newer = [...there].filter((name) => !known.includes(name))
  if (newer.length > 0)
    return wrong(
      `the schema is newer than this copy of the program (${newer.at(-1)})`,
      'git pull, then npm run deploy',
    )
  return ok(`all ${known.length} migrations are applied`)
})

const database = z.object({ file_size: z.number().optional() })
/** Bytes of one database on the free plan: https://developers.cloudflare.com/d1/platform/limits/, read 2026-11. */
const MOST_BYTES = 500_000_000

const size = owned('database size', async ({ account: { api, id }, settings: { d1Id } }) => {
  if (!d1Id) return unknown('no database in cloud.json', DEPLOY)
  const found = await api.find(`/accounts/${id}/d1/database/${d1Id}`, database)
  if (found?.file_size === undefined) return unknown('Cloudflare does not say', 'Try again')
  const what = `${Math.ceil(found.file_size / 1e6)} MB of the free plan’s 500 MB`
  return found.file_size > MOST_BYTES * 0.8
    ? wrong(
        `${what}: when it is full, mails are put off and nothing can be changed`,
        'Keep raw mails for fewer days (RAW_MAIL_DAYS), or take Workers Paid, which has room for 10 GB',
      )
    : ok(what)
})

const applications = z.array(
  z.object({
    aud: z.string().optional(),
    domain: z.string().optional(),
    self_hosted_domains: z.array(z.string()).optional(),
  }),
)

const REMEDY_ACCESS =
  'Does signing in ask for a code? Then it is well. To look from here: CLOUDFLARE_API_TOKEN with the right Access: Apps and Policies Read'

/** Access: the application that guards /auth/login, whose audience the gateway asks for. */
const guarded = owned('access', async ({ account: { api, id }, settings, site }) => {
  if (signInOf(settings) !== 'access') return ok('people sign in another way')
  const all = await api
    .get(`/accounts/${id}/access/apps?per_page=100`, applications)
    .catch((error) => {
      // A login of wrangler never may.
      throw new CloudProblem('this login can’t look at Access', REMEDY_ACCESS, { cause: error })
    })
  const own = all.find(({ aud }) => aud === settings.accessAudience)
  const path = `${new URL(site).host}/auth/login`
  if (!own)
    return wrong(
      'no application of Access has the audience of cloud.json',
      'Zero Trust → Access → Applications: put the Application Audience (AUD) of the tracker’s into cloud.json, then npm run deploy',
    )
  const guards = own.self_hosted_domains ?? [own.domain ?? '']
  return guards.some((each) => path === each || path.startsWith(`${each.replace(/\/\*?$/, '')}/`))
    ? ok(`it stands before ${path}`)
    : wrong(
        `it stands before ${guards.join(', ')} and not before ${path}`,
        'Add that path to its application',
      )
})

const mailRoute = owned(
  'mail route',
  async ({ account: { api, id }, settings: { mailDomain } }) => {
    if (!mailDomain) return wrong('no mailDomain in cloud.json', DEPLOY)
    const zone = await zoneOf(api, id, mailDomain)
    if (!zone) {
      return wrong(
        `${mailDomain} is no domain of this account`,
        'Add it to Cloudflare, or correct cloud.json',
      )
    }
    if (zone.status !== 'active') {
      return wrong(
        `${zone.name} is not active at Cloudflare (${zone.status})`,
        'Set its name servers at your registrar',
      )
    }
    const routing = await routingOf(api, zone.id)
    if (!routing.enabled) return wrong('Email Routing is off', DEPLOY)
    const inbox = `inbox@${mailDomain}`
    const rule = await ruleFor(api, zone.id, inbox)
    if (!rule) return wrong(`no rule for ${inbox}`, DEPLOY)
    if (!rule.enabled) {
      return wrong(
        `the rule for ${inbox} is switched off`,
        'Email Routing → Routing rules: switch it on',
      )
    }
    if (!goesToTracker(rule)) {
      const [action] = rule.actions
      const to = action?.value?.join(', ') || action?.type || 'nowhere'
      return wrong(
        `${inbox} goes elsewhere (${to})`,
        `Point it at the worker email-ingest, or remove it and ${DEPLOY}`,
      )
    }
    if (routing.support_subaddress === false) {
      return wrong(
        'subaddressing is off: mail to inbox+… is refused',
        `${DEPLOY}, or Email Routing of ${mailDomain} → Settings → Subaddressing`,
      )
    }
    return ok(`${inbox} goes to the tracker`)
  },
)

const summaryAddress = owned(
  'summary',
  async ({ account: { api, id }, settings: { summaryTo } }) => {
    if (!summaryTo) return ok('none is wanted')
    const known = await destinationOf(api, id, summaryTo)
    if (!known) return wrong(`Cloudflare does not know ${summaryTo}`, DEPLOY)
    if (!known.verified)
      return wrong(`${summaryTo} is not confirmed`, 'Open the mail that Cloudflare sent there')
    return ok(`it goes to ${summaryTo}`)
  },
)

const freePlan = owned('free plan', ({ account: { api, id } }) => headroom(api, id, new Date()))

export const ACCOUNT: ReadonlyArray<Check> = [
  deployed,
  bound,
  configured,
  secrets,
  crons,
  schema,
  size,
  guarded,
  mailRoute,
  summaryAddress,
  freePlan,
]
