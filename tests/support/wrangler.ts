/**
 * A stand-in for wrangler, as far as `npm run deploy` runs it: it asks Cloudflare's API for the same, in a
 * fraction of a second, so that a deployment can be killed many times. It bundles nothing and looks at
 * nothing; tests/deploy/deploy.test.ts has the real one.
 */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const OPTIONS = {
  config: { type: 'string', short: 'c' },
  'secrets-file': { type: 'string' },
  'project-name': { type: 'string' },
} as const

type Answer = { success: boolean; errors: Array<{ message: string }>; result: unknown }

async function call(method: string, path: string, body: string | FormData): Promise<unknown> {
  const { CLOUDFLARE_API_BASE_URL: base, CLOUDFLARE_ACCOUNT_ID: account } = process.env
  const response = await fetch(`${base}/accounts/${account}${path}`, { method, body })
  const { success, errors, result } = (await response.json()) as Answer
  if (!success) throw new Error(errors[0]?.message)
  return result
}

/** In D1 a migration and the note that it was applied are one batch, as wrangler sends them. */
async function migrate(file: string): Promise<void> {
  const [{ database_id, migrations_dir }] = JSON.parse(await readFile(file, 'utf8')).d1_databases
  const query = (sql: string) =>
    call('POST', `/d1/database/${database_id}/query`, JSON.stringify({ sql }))
  await query(
    'create table if not exists d1_migrations (id integer primary key, name text unique, applied_at text)',
  )
  const [{ results }] = (await query('select name from d1_migrations')) as [
    { results: Array<{ name: string }> },
  ]
  const applied = new Set(results.map(({ name }) => name))
  const folder = join(dirname(file), migrations_dir)
  for (const name of (await readdir(folder)).sort()) {
    if (applied.has(name) || !name.endsWith('.sql')) continue
    const sql = await readFile(join(folder, name), 'utf8')
    await query(`${sql}\ninsert into d1_migrations (name) values ('${name}');`)
  }
}

async function deploy(file: string, secrets: string): Promise<void> {
  const config = JSON.parse(await readFile(file, 'utf8'))
  const given = secrets === '' ? {} : JSON.parse(await readFile(secrets, 'utf8'))
  const bindings = [
    ...Object.entries(config.vars ?? {}).map(([name, text]) => ({
      type: 'plain_text',
      name,
      text,
    })),
    ...(config.services ?? []).map(({ binding, service }: Record<string, string>) => ({
      type: 'service',
      name: binding,
      service,
    })),
    ...Object.keys(given).map((name) => ({ type: 'secret_text', name, text: given[name] })),
  ]
  const form = new FormData()
  form.set('metadata', JSON.stringify({ bindings }))
  await call('PUT', `/workers/scripts/${config.name}`, form)
  const crons: Array<string> = config.triggers?.crons ?? []
  if (crons.length === 0) return
  const schedules = crons.map((cron) => ({ cron }))
  await call('PUT', `/workers/scripts/${config.name}/schedules`, JSON.stringify(schedules))
}

/** What `wrangler ARGS` would do, by the account and the API that the environment names. */
export async function standIn(args: ReadonlyArray<string>): Promise<void> {
  const parsed = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: OPTIONS,
  })
  const option = (name: keyof typeof OPTIONS) => String(parsed.values[name] ?? '')
  const [command, what] = parsed.positionals
  if (command === 'd1') await migrate(option('config'))
  else if (command === 'deploy') await deploy(option('config'), option('secrets-file'))
  else if (command === 'pages' && what === 'deploy') {
    await call('POST', `/pages/projects/${option('project-name')}/deployments`, '{}')
  } else throw new Error(`the stand-in knows no wrangler ${parsed.positionals.join(' ')}`)
}

if (import.meta.main) await standIn(process.argv.slice(2))
