/** `npm run import`, into a tracker that runs: statements, a mailbox, what is known, what is broken. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LocalProcess, startLocal } from '../support/local-process.ts'
import { runScript } from '../support/script.ts'
import { purchaseMail } from './mails.ts'

let folder: string
let tracker: LocalProcess

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  tracker = await startLocal(join(folder, 'data'))
})
afterAll(async () => {
  await tracker?.stop()
  await rm(folder, { recursive: true })
})

/** What it prints; the counts are its last line. */
async function run(...args: Array<string>): Promise<Array<string>> {
  const { output } = await runScript('import.ts', [...args, '--data', join(folder, 'data')], {})
  return output.trim().split('\n')
}

it('takes statements and mails once, and names what it cannot read', async () => {
  const files = join(folder, 'files')
  await mkdir(files)
  const rows = [
    '2026-10-28,Green Grocer,-82.15',
    '2026-10-30,Tram,-3.50',
    '2026-10-30,Tram,-3.50',
    '2026-10-31,Kiosk,abc',
  ]
  await writeFile(join(files, 'october.csv'), `Date,Payee,Amount\n${rows.join('\n')}\n`)
  const mails = await Promise.all(
    ['09:14', '11:20'].map(async (time) => {
      const mail = (await purchaseMail({ time })).toString('latin1').replaceAll('\r\n', '\n')
      return `From bank Fri Nov 20 10:00:00 2026\n${mail}\n`
    }),
  )
  await writeFile(join(files, 'old.mbox'), mails.join('\n'))
  await writeFile(join(files, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))

  expect((await run(files, '--currency', 'USD', '--dry-run')).at(-1)).toBe(
    '5 new, 0 known, 2 unreadable',
  )
  const said = await run(files, '--currency', 'USD')
  expect(said.at(-1)).toBe('5 new, 0 known, 2 unreadable')
  expect(said).toContain(
    `${join(files, 'october.csv')}, row 5: “abc” is no amount with “.” before the decimals`,
  )
  expect(said).toContain(
    `${join(files, 'picture.png')}: is no mail and no statement that can be read`,
  )
  expect((await run(files, '--currency', 'USD')).at(-1)).toBe('0 new, 5 known, 2 unreadable')
})

it('asks for what a file leaves open instead of guessing', async () => {
  const file = join(folder, 'open.csv')
  await writeFile(
    file,
    'Date,Payee,Amount,Currency\n01/02/2026,Cafe,1.250,COP\n03/04/2026,Kiosk,2.500,COP\n',
  )
  expect((await run(file)).at(-1)).toBe('0 new, 0 known, 1 unreadable')
  const choices = ['--date-order', 'DMY', '--decimal', ',', '--positive', 'out']
  expect((await run(file, ...choices)).at(-1)).toBe('2 new, 0 known, 0 unreadable')
})
