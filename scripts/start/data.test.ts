import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { dataPaths, identityKeys, openFolder, readJson, writeFileSafely } from './data.ts'
import { startOutbox } from './outbox.ts'
import { freePort } from './ports.ts'
import { runningProcesses } from './processes.ts'
import { claimFolder, noteRunning, runningStart, takeFolder } from './running.ts'
import { keepSummary } from './summaries.ts'
import { tail } from './wrangler.ts'

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'ledger-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

test('a file is written whole, for its owner only, and over an older one', async () => {
  await using data = await folder()
  const path = join(data.path, 'deep', 'file')
  await writeFileSafely(path, 'first, which is longer')
  await writeFileSafely(path, 'second')
  expect(await readFile(path, 'utf8')).toBe('second')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(join(data.path, 'deep'))).toEqual(['file'])
})

test('a folder that is a file, or below one, is refused with what to do', async () => {
  await using data = await folder()
  const file = join(data.path, 'file')
  await writeFile(file, '')
  await expect(openFolder(file)).rejects.toThrow(`${file} is a file`)
  await expect(openFolder(join(file, 'below'))).rejects.toThrow('choose another with --data')
  await openFolder(join(data.path, 'deep', 'folder'))
  await expect(openFolder(data.path, Number.MAX_SAFE_INTEGER)).rejects.toThrow(
    'a disk that is full',
  )
})

test.runIf(existsSync('/proc/self'))(
  'a folder in which none can be made ends, and says so',
  async () => {
    await expect(openFolder('/proc/nowhere/below')).rejects.toThrow('can’t be made there')
  },
)

test('a damaged file is named, and one that is not there is null', async () => {
  await using data = await folder()
  const path = join(data.path, 'x.json')
  expect(await readJson(path)).toBeNull()
  await writeFile(path, '{"half":')
  await expect(readJson(path)).rejects.toThrow(`${path} is damaged`)
})

test('a ledger keeps its keys from one start to the next', async () => {
  await using data = await folder()
  const keys = await identityKeys(data.path)
  expect(await identityKeys(data.path)).toEqual(keys)
  await using other = await folder()
  expect((await identityKeys(other.path)).clientSecret).not.toBe(keys.clientSecret)
})

test('a summary is a file that a mail program opens', async () => {
  await using data = await folder()
  const mail = {
    from: { email: 'tracker@expenses.localhost', name: 'Expense tracker' },
    to: 'you@expenses.localhost',
    subject: 'Día 1: 12 €',
    text: 'Gastos: 12 €',
    html: '<p>Gastos: 12&nbsp;€</p>',
  }
  const path = await keepSummary(data.path, mail, new Date('2026-03-01T04:58:00.000Z'))
  expect(path).toBe(join(data.path, 'summaries', '2026-03-01T04-58-00.000Z.eml'))
  const read = await PostalMime.parse(await readFile(path))
  expect(read).toMatchObject({ subject: mail.subject, html: expect.stringContaining('€') })
  expect(read.text?.trim()).toBe(mail.text)
  expect(read.from).toMatchObject({ address: mail.from.email, name: mail.from.name })
})

test('one start has the folder; what a start that is gone noted is cleared away', async () => {
  await using data = await folder()
  await takeFolder(data.path)
  const outbox = await startOutbox('secret', async () => 'id')
  const site = 'http://127.0.0.1:1'
  const running = { pid: 1, workers: null, site, workersAt: site, outbox: outbox.url }
  // Of two at one moment, both of whom saw nobody, one has it.
  const claims = ['secret', 'secret'].map((secret) =>
    claimFolder(data.path, { ...running, secret }),
  )
  const ended = await Promise.allSettled(claims)
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await runningStart(data.path))?.site).toBe('http://127.0.0.1:1')
  await expect(takeFolder(data.path)).rejects.toThrow('stop it, or choose another --data')

  // Somebody else has the port now.
  await noteRunning(data.path, { ...running, secret: 'another' })
  expect(await runningStart(data.path)).toBeNull()
  await noteRunning(data.path, { ...running, secret: 'secret' })
  await outbox.close()
  expect(await runningStart(data.path)).toBeNull()
  await takeFolder(data.path)
  expect(await readJson(dataPaths(data.path).running)).toBeNull()
})

test('what runs is seen with its group and its command', async () => {
  const own = (await runningProcesses()).find(({ pid }) => pid === process.pid)
  expect(own?.command).toContain('vitest')
  expect(own?.group).toBeGreaterThan(0)
})

test('a port that is taken is named, with the option to choose another by', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await expect(freePort('--smtp-port', port)).rejects.toThrow(
    `Port ${port} is in use: choose another with --smtp-port`,
  )
  server.close()
  expect(await freePort('--port', 0)).toBeGreaterThan(0)
})

test('what a start before wrote is no reason of this one', async () => {
  await using data = await folder()
  const { log } = dataPaths(data.path)
  await writeFile(log, '{"event":"mail"}\n')
  const { size } = await stat(log)
  expect(await tail(data.path, size)).toBe('')
  await appendFile(log, 'Error: no such address\n')
  expect(await tail(data.path, size)).toBe('Error: no such address')
})
