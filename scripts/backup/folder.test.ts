import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataPaths } from '../start/data.ts'
import { startOutbox } from '../start/outbox.ts'
import { openMigrated } from '../start/platform.ts'
import { claimFolder } from '../start/running.ts'
import { ledgerOfFolder, momentOfFolder } from './folder.ts'

test('a tracker that is being stopped is named, and what to do', async () => {
  const data = await mkdtemp(join(tmpdir(), 'folder-'))
  const outbox = await startOutbox('secret', async () => '')
  const workers = createServer((_, response) => response.writeHead(500).end())
  await new Promise<void>((resolve) => workers.listen(0, '127.0.0.1', resolve))
  const workersAt = `http://127.0.0.1:${(workers.address() as AddressInfo).port}`
  const running = { pid: 1, workers: null, site: workersAt, workersAt, secret: 'secret' }
  await claimFolder(data, { ...running, outbox: outbox.url })
  const { ledger } = await ledgerOfFolder(data)
  await expect(ledger.state()).rejects.toThrow(
    `The tracker on ${data} did not answer (/backup answered 500). Was it being stopped? Then run this again`,
  )
  workers.close()
  await expect(ledger.rows('mail', null)).rejects.toThrow(/did not answer \(.+\)\. Was it being/)
  await outbox.close()
  await rm(data, { recursive: true })
})

test('a moment stays what it was, whatever a tracker that runs writes meanwhile', async () => {
  const data = await mkdtemp(join(tmpdir(), 'folder-'))
  const { env, dispose } = await openMigrated(dataPaths(data).state)
  const outbox = await startOutbox('secret', async () => '')
  const nowhere = 'http://127.0.0.1:1'
  const running = { pid: 1, workers: null, site: nowhere, workersAt: nowhere, secret: 'secret' }
  await claimFolder(data, { ...running, outbox: outbox.url, isOnD1: true })
  const set = (name: string) =>
    env.DB.prepare("insert into setting values (?, 'a', '2026-01-01')").bind(name).all()
  await set('before')
  const { ledger, close } = await momentOfFolder(data)
  const { mark } = await ledger.state()
  await set('change_mark')
  await set('since')
  const names = (await ledger.rows('setting', null)).rows.map(({ name }) => name)
  expect(names).toContain('before')
  expect(names).not.toContain('since')
  expect((await ledger.state()).mark).toBe(mark)
  await close()
  dispose()
  await outbox.close()
  await rm(data, { recursive: true })
})
