import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startOutbox } from '../start/outbox.ts'
import { claimFolder } from '../start/running.ts'
import { ledgerOfFolder } from './folder.ts'

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
