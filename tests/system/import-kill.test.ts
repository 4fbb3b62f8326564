/** An import is killed in the middle, and then the tracker under it: run again, nothing is lost or twice. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { PRELOAD } from '../../scripts/preload.ts'
import { issueToken, type LocalProcess, startLocal } from '../support/local-process.ts'
import { runScript } from '../support/script.ts'
import { purchaseMail, transactions } from './mails.ts'

/** Some requests' worth: the importer hands in fifty at a time. */
const MAILS = 180

it('a mailbox that was interrupted comes in whole, and once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-kill-'))
  const data = join(folder, 'data')
  const mailbox = join(folder, 'old.mbox')
  const cents = Array.from({ length: MAILS }, (_, index) => 1000 + index)
  const mails = await Promise.all(
    cents.map(async (amountMinor) => {
      const mail = await purchaseMail({ amountMinor }, `import-kill-${amountMinor}`)
      return `From bank Fri Nov 20 10:00:00 2026\n${mail.toString('latin1').replaceAll('\r\n', '\n')}\n`
    }),
  )
  await writeFile(mailbox, mails.join('\n'), 'latin1')

  let local: LocalProcess = await startLocal(data)
  const headers = { authorization: `Bearer ${issueToken(data)}` }
  const kept = () =>
    transactions({ apiFetch: (path) => fetch(new URL(path, local.site), { headers }) })
  const importing = (): ChildProcess =>
    spawn(process.execPath, [...PRELOAD, 'scripts/import.ts', mailbox, '--data', data], {
      stdio: 'ignore',
    })
  const atLeast = async (count: number, importer: ChildProcess) => {
    while ((await kept()).length < count && importer.exitCode === null) await sleep(50)
  }
  try {
    const first = importing()
    await atLeast(1, first)
    first.kill('SIGKILL')
    await once(first, 'exit')

    const second = importing()
    await atLeast(70, second)
    await local.kill()
    // It would wait for its tracker for two minutes.
    second.kill('SIGKILL')
    if (second.exitCode === null) await once(second, 'exit')
    expect(second.exitCode).toBeNull()

    local = await startLocal(data)
    const before = (await kept()).length
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(MAILS)
    const { output } = await runScript('import.ts', [mailbox, '--data', data], {})
    const known = output.trim().split('\n').at(-1)
    expect(known).toBe(`${MAILS - before} new, ${before} known, 0 unreadable`)
    const amounts = (await kept()).map(({ amount }) => amount)
    expect(amounts.toSorted()).toEqual(cents.map((minor) => (minor / 100).toFixed(2)).toSorted())
  } finally {
    await local.kill()
    await rm(folder, { recursive: true, force: true })
  }
})
