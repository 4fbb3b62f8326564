/** Every command says how it is used, and says what is wrong in a sentence. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { usageOf } from './usage.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const commands = Object.entries<string>(scripts).flatMap(([name, line]) => {
  const script = /with-install\.mjs (\S+)/.exec(line)?.[1]
  return script ? [[name, script] as const] : []
})

/** As `with-install.mjs` starts it once everything is installed. */
const start = (script: string, ...args: Array<string>) =>
  run(
    process.execPath,
    ['--import', join(root, 'scripts/command.mjs'), join(root, script), ...args],
    {
      cwd: root,
    },
  )

test('npm starts a script by the Node of the project', async () => {
  const wrapped = [join(root, 'scripts/with-install.mjs'), 'scripts/read.ts', '--help']
  const { stdout } = await run(process.execPath, wrapped, { cwd: root })
  expect(stdout).toContain('npm run --silent read')
})

test('--help shows how a script is used', async () => {
  const { stdout } = await start('scripts/deploy.ts', '--help')
  expect(stdout.trim()).toBe(usageOf(join(root, 'scripts/deploy.ts')))
})

test.each(commands)('npm run %s says how it is used', (name, script) => {
  const usage = usageOf(join(root, script))
  expect(usage.split('\n')[0]).toMatch(/^npm (start|test|run )/)
  expect(usage).toContain(name)
})

test.each(commands)('npm run %s reads its options by parseArgs', (_, script) => {
  // Vitest and what it is told belong together: it refuses what it does not know itself.
  const reads = script === 'scripts/test-azure-sql.ts' ? 'vitest' : /\b(parseArgs|readOptions)\(/
  expect(readFileSync(join(root, script), 'utf8')).toMatch(reads)
})

test('a backup that cannot be restored leaves no new folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'restore-'))
  const [file, data] = [join(folder, 'x.age'), join(folder, 'new')]
  await writeFile(file, 'Date,Amount\n')
  const env = { ...process.env, BACKUP_PASSPHRASE: 'long enough' }
  const args = ['--import', join(root, 'scripts/command.mjs'), join(root, 'scripts/restore.ts')]
  const ended = run(process.execPath, [...args, '--data', data, file], { cwd: root, env })
  await expect(ended).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^This is no backup file\n/),
  })
  expect(existsSync(data)).toBe(false)
  await rm(folder, { recursive: true })
})

test('a start on a port that somebody has makes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'start-'))
  const somebody = createServer().listen(0, '127.0.0.1')
  await once(somebody, 'listening')
  const { port } = somebody.address() as AddressInfo
  const data = join(folder, 'new')
  await expect(
    start('scripts/start.ts', '--data', data, '--port', `${port}`),
  ).rejects.toMatchObject({
    stderr: expect.stringContaining(`Port ${port} is in use: choose another with --port`),
  })
  expect(existsSync(data)).toBe(false)
  somebody.close()
  await rm(folder, { recursive: true })
})

test.each([
  [
    'deploy',
    'scripts/deploy.ts',
    ['--setings', 'x'],
    /^Unknown option '--setings'[\s\S]*npm run deploy --/,
  ],
  ['api-client', 'packages/api-client/generate.ts', ['x'], /^Unexpected argument 'x'/],
  ['backup', 'scripts/backup.ts', [], /^Into which file\?\n\(--help says/],
  [
    'backup',
    'scripts/backup.ts',
    ['--data', 'no-such-folder', 'x.age'],
    /^No tracker has kept anything in \S+no-such-folder:/,
  ],
  ['label', 'scripts/label.ts', ['no-such-file.csv'], /^no-such-file\.csv: can’t be read/],
  ['read', 'scripts/read.ts', ['--nope'], /^Unknown option '--nope'/],
  [
    'read',
    'scripts/read.ts',
    ['--wordings', 'no-such-file.json', 'x.eml'],
    /^no-such-file\.json: can’t be read/,
  ],
  [
    'token',
    'scripts/token.ts',
    ['--data', 'no-such-folder'],
    /^No tracker has kept anything in \S+no-such-folder:/,
  ],
  ['migrate:azure', 'scripts/migrate-azure.ts', [], /^AZURE_SQL_SERVER is not set/],
])('%s says what is wrong, without a stack', async (_, script, args, said) => {
  const { stderr } = await start(script, ...args).then(
    () => ({ stderr: 'it ended well' }),
    (error) => error as { stderr: string },
  )
  expect(stderr).toMatch(said)
  expect(stderr).not.toMatch(/^\s+at /m)
})
