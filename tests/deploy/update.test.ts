/**
 * A tracker on Cloudflare with no other account: deployed, brought up to date, and taken down again. What
 * wrangler itself does of it is seen once, in deploy.test.ts.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newestMigration } from '../../scripts/start/newest-migration.ts'
import { readBackup } from '../../workers/shared/backup/file.ts'
import { ANSWERS as COMMON } from '../support/cloud-answers.ts'
import { type Cloudflare, startCloudflare } from '../support/cloudflare.ts'
import { runScript } from '../support/script.ts'

const ANSWERS = {
  ...COMMON,
  summaryTo: '',
  signIn: 'access',
  accessTeam: 'https://mine.cloudflareaccess.com',
  accessAudience: 'a'.repeat(64),
}

const KEY = 'correct horse battery staple'

let cloudflare: Cloudflare
let team: Server
let folder: string
let file: string
const made: Array<string> = []
beforeAll(async () => {
  cloudflare = await startCloudflare()
  team = createServer((request, response) => {
    response.writeHead(request.url === '/cdn-cgi/access/certs' ? 200 : 404).end('{"keys":[]}')
  })
  await new Promise<void>((resolve) => team.listen(0, '127.0.0.1', resolve))
  folder = await mkdtemp(join(tmpdir(), 'update-'))
  file = join(folder, 'cloud.json')
  await writeFile(file, JSON.stringify(ANSWERS))
})
afterAll(async () => {
  await cloudflare?.close()
  team?.close()
  await rm(folder, { recursive: true })
  for (const path of made) await rm(path, { force: true })
})

async function run(script: string, args: Array<string> = []) {
  const result = await runScript(script, ['--settings', file, ...args], {
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: 'token',
    ACCESS_TEAM_URL: `http://127.0.0.1:${(team.address() as AddressInfo).port}`,
    DNS_URL: 'http://127.0.0.1:9',
    BACKUP_PASSPHRASE: KEY,
    WRANGLER_PROGRAM: join(import.meta.dirname, '../support/wrangler.ts'),
  })
  const backup = /copied to (\S+\.age)/.exec(result.output)?.[1]
  if (backup) made.push(backup)
  return { ...result, backup }
}

const answers = async () => JSON.parse(await readFile(file, 'utf8'))

test('nothing is updated or taken down where nothing is deployed', async () => {
  for (const script of ['update.ts']) {
    const { code, output } = await run(script)
    expect([code, output]).toEqual([1, expect.stringContaining('Nothing is deployed yet')])
  }
  expect(cloudflare.changes).toEqual([])
})

test('with Access no secret is needed, and the gateway has one way to sign in', async () => {
  const { code, output } = await run('deploy.ts')
  expect([code, output]).toEqual([0, expect.stringContaining('Access answers at')])
  const gateway = cloudflare.state.scripts.get('gateway')
  const settings = new Map(gateway?.bindings.map(({ name, text }) => [name, text]))
  expect(settings.get('ACCESS_TEAM')).toBe(ANSWERS.accessTeam)
  expect(settings.get('ENTRA_TENANT_ID')).toBe('')
  expect([...(gateway?.secrets ?? [])]).toEqual([])
  expect((await answers()).version).toMatch(/^[0-9a-f]{40}$/)
})

test('an update copies the ledger before it touches anything, and says how to go back', async () => {
  const { version } = await answers()
  cloudflare.state.sql.exec(
    "insert into setting (name, value, updated_at) values ('time_zone', 'Asia/Tokyo', '2026-11-01')",
  )
  cloudflare.fail(/\/query$/, 'server')
  const before = cloudflare.changes.length
  expect((await run('update.ts')).code).toBe(1)
  expect(cloudflare.changes.slice(before)).toEqual([])

  cloudflare.fail(/./, null)
  const { backup, output } = await run('update.ts')
  expect((await stat(backup ?? '')).mode & 0o077).toBe(0)
  const copy = new Blob([await readFile(backup ?? '')])
  const { head, tallies } = await readBackup(copy.stream(), KEY)
  expect(head.migration).toBe(newestMigration())
  expect(tallies.setting?.rows).toBe(1)
  expect(output).toContain('✔ schema: ')
  expect(output).toMatch(/time-travel restore ledger --bookmark=00000085-0000024c-00004c6d/)
  expect(output).toContain(`git checkout ${version} && npm run deploy`)
})

test('taking it down asks for its name, exports the ledger, and leaves nothing behind', async () => {
  const { state } = cloudflare
  expect((await run('destroy.ts')).output).toContain('Nothing was taken down')
  expect((await run('destroy.ts', ['--yes', 'another'])).output).toContain('Nothing was taken down')
  cloudflare.fail(/\/query$/, 'server')
  expect((await run('destroy.ts', ['--yes', 'expenses'])).code).toBe(1)
  expect([state.scripts.size, state.databases.length]).toEqual([5, 1])

  // Interrupted on the way, and gone on with.
  cloudflare.fail(/^DELETE .*\/scripts\/labeler$/, 'broken')
  expect((await run('destroy.ts', ['--yes', 'expenses'])).code).toBe(1)
  cloudflare.fail(/./, null)
  const { code, output } = await run('destroy.ts', ['--yes', 'expenses'])
  expect([code, output]).toEqual([0, expect.stringContaining('The ledger is in ')])
  expect([state.scripts.size, state.databases.length, state.projects.size]).toEqual([0, 0, 0])
  expect(state.rules).toEqual([])
})

test('a database that never got its tables is taken down with nothing to copy', async () => {
  const { state } = cloudflare
  state.sql = new DatabaseSync(':memory:')
  const d1Id = '22222222-2222-4222-8222-222222222222'
  await writeFile(file, JSON.stringify({ ...ANSWERS, d1Id, project: 'expenses' }))
  const gone = await run('destroy.ts', ['--yes', 'expenses'])
  expect([gone.code, gone.output]).toEqual([1, expect.stringContaining(`has no database ${d1Id}`)])

  state.databases.push({ uuid: d1Id, name: 'ledger' })
  const { code, output } = await run('destroy.ts', ['--yes', 'expenses'])
  expect([code, output]).toEqual([0, expect.stringContaining('there is nothing to copy')])
  expect(state.databases).toEqual([])
  expect((await answers()).d1Id).toBeUndefined()
})
