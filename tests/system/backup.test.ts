/** `npm run backup` and `npm run restore`: from a tracker that runs into a folder of its own. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type LocalProcess, startLocal } from '../support/local-process.ts'
import { runScript } from '../support/script.ts'
import { purchaseMail } from './mails.ts'

const folder = await mkdtemp(join(tmpdir(), 'backup-'))
const data = join(folder, 'data')
const other = join(folder, 'other')
const file = join(folder, 'ledger.age')
const KEY = { BACKUP_PASSPHRASE: 'correct horse battery staple' }
let tracker: LocalProcess | undefined
afterAll(async () => {
  await tracker?.stop()
  await rm(folder, { recursive: true })
})

const run = async (script: string, args: Array<string>, env = KEY) => {
  const { output } = await runScript(script, args, env)
  return output.trim().split('\n').at(-1) ?? ''
}

/** What the API lists, without what belongs to the folder: the token that asks. */
async function listed(from: string): Promise<unknown> {
  const token = await run('token.ts', ['--data', from])
  const ask = async (path: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${tracker?.site}/api${path}`, { headers })).json()
  }
  return [
    await ask('/transactions'),
    await ask('/mail'),
    await ask('/settings'),
    await ask('/acts'),
  ]
}

it('brings a tracker into another folder', async () => {
  tracker = await startLocal(data)
  const mails = join(folder, 'one.eml')
  await writeFile(mails, await purchaseMail({ time: '09:14' }))
  const csv = join(folder, 'a.csv')
  await writeFile(csv, 'Date,Payee,Amount,Currency\n2026-10-28,Green Grocer,-82.15,USD\n')
  await run('import.ts', [mails, csv, '--data', data])
  const before = await listed(data)
  expect(await run('backup.ts', ['--data', data, file])).toMatch(/^\d+ rows in /)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await readFile(file, 'latin1')).slice(0, 21)).toBe('age-encryption.org/v1')
  await tracker.stop()

  expect(await run('restore.ts', ['--data', other, file])).toMatch(
    /^\d+ rows of \d+ tables, as of .*: all there$/,
  )
  tracker = await startLocal(other)
  expect(await listed(other)).toEqual(before)
}, 400_000)
