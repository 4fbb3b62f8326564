/** The process is killed at any moment: what was accepted is there afterwards, once. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { issueToken, type LocalProcess, startLocal } from '../support/local-process.ts'
import { purchaseMail, transactions } from './mails.ts'

const ROUNDS = 3
const MAILS_PER_ROUND = 60

type Outgoing = { amount: string; raw: Buffer; accepted: boolean }

async function write(first: number): Promise<Array<Outgoing>> {
  const cents = Array.from({ length: MAILS_PER_ROUND }, (_, index) => first + index)
  return Promise.all(
    cents.map(async (amountMinor) => ({
      amount: (amountMinor / 100).toFixed(2),
      raw: await purchaseMail({ amountMinor }, `kill-${amountMinor}`),
      accepted: false,
    })),
  )
}

/** As a mail server does: over several connections; what was not accepted stays in its queue. */
async function send(local: LocalProcess, queue: ReadonlyArray<Outgoing>): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: local.smtpPort,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 2000,
    greetingTimeout: 2000,
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
    const mails: Array<Outgoing> = []
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const local = await startLocal(data)
        const fresh = await write(1000 + round * 1000)
        mails.push(...fresh)
        const sending = send(local, fresh)
        await sleep(150 + Math.random() * 900)
        await local.kill()
        await sending
      }
      const acceptedBefore = mails.filter(({ accepted }) => accepted).map(({ amount }) => amount)
      expect(acceptedBefore.length).toBeGreaterThan(0)

      const local = await startLocal(data)
      const token = issueToken(data)
      const api = {
        apiFetch: (path: string) =>
          fetch(new URL(path, local.site), { headers: { authorization: `Bearer ${token}` } }),
      }
      const kept = (await transactions(api)).map(({ amount }) => amount)
      expect(kept).toEqual(expect.arrayContaining(acceptedBefore))

      await send(local, mails)
      const all = (await transactions(api)).map(({ amount }) => amount)
      expect(all.toSorted()).toEqual(mails.map(({ amount }) => amount).toSorted())
      await local.stop()
    } finally {
      await rm(data, { recursive: true, force: true })
    }
  }, 180_000)
})
