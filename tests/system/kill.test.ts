/** The process is killed while several servers send: what was accepted is there afterwards, once. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { issueToken, type LocalProcess, startLocal } from '../support/local-process.ts'
import { purchaseMail, transactions } from './mails.ts'

const MAILS = 60

type Outgoing = { amount: string; raw: Buffer; accepted: boolean }

async function write(): Promise<Array<Outgoing>> {
  const cents = Array.from({ length: MAILS }, (_, index) => 1000 + index)
  return Promise.all(
    cents.map(async (amountMinor) => ({
      amount: (amountMinor / 100).toFixed(2),
      raw: await purchaseMail({ amountMinor }, `kill-${amountMinor}`),
      accepted: false,
    })),
  )
}

/** Mail servers that send at once, each its own mails, and every tenth two of them at the same moment. */
const SERVERS = 3

async function send(local: LocalProcess, mails: ReadonlyArray<Outgoing>): Promise<void> {
  const queues = Array.from({ length: SERVERS }, (_, server) =>
    mails.filter(
      (_, at) => at % SERVERS === server || (at % 10 === 0 && (at + 1) % SERVERS === server),
    ),
  )
  await Promise.all(queues.map((queue) => sendFrom(local, queue)))
}

/** As one of them does: over several connections; what was not accepted stays in its queue. */
async function sendFrom(local: LocalProcess, queue: ReadonlyArray<Outgoing>): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: local.smtpPort,
    pool: true,
    maxConnections: 4,
  })
  const envelope = { from: 'ana@example.com', to: local.forwardTo }
  await Promise.all(
    queue.map(async (mail) => {
      try {
        await transport.sendMail({ envelope, raw: mail.raw })
        mail.accepted = true
      } catch {
        // Not accepted: sent again later.
      }
    }),
  )
  transport.close()
}

describe('killing the process', () => {
  it('loses nothing that was accepted, and doubles nothing that is sent again', async () => {
    const data = await mkdtemp(join(tmpdir(), 'tracker-kill-'))
    const mails = await write()
    const accepted = () => mails.filter((mail) => mail.accepted).map(({ amount }) => amount)
    let local: LocalProcess | null = null
    try {
      local = await startLocal(data)
      const sending = send(local, mails)
      const someAccepted = async () => {
        while (!mails.some((mail) => mail.accepted)) await sleep(20)
      }
      await Promise.race([sending, someAccepted()])
      await sleep(Math.random() * 1000)
      await local.kill()
      await sending
      const before = accepted()
      expect(before).not.toEqual([])

      local = await startLocal(data)
      const { site } = local
      const headers = { authorization: `Bearer ${issueToken(data)}` }
      const api = { apiFetch: (path: string) => fetch(new URL(path, site), { headers }) }
      const kept = (await transactions(api)).map(({ amount }) => amount)
      expect(kept).toEqual(expect.arrayContaining(before))

      await send(local, mails)
      expect(accepted()).toHaveLength(mails.length)
      const all = (await transactions(api)).map(({ amount }) => amount)
      expect(all.toSorted()).toEqual(mails.map(({ amount }) => amount).toSorted())
    } finally {
      await local?.kill()
      await rm(data, { recursive: true, force: true })
    }
  }, 300_000)
})
