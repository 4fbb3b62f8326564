/** An ordinary SMTP client and the whole tracker behind it. */
import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { allFixtures } from '../../packages/bank-mail/src/banks/all-fixtures.ts'
import { dated, emlOf } from '../../packages/bank-mail/src/template/fixture.ts'
import { freePort } from '../../scripts/start/ports.ts'
import { startSmtp } from '../../scripts/start/smtp.ts'
import { sharedTracker } from '../support/harness.ts'
import { type ApiTransaction, mails, purchaseMail, transactions } from './mails.ts'

async function startWithSmtp() {
  const tracker = await sharedTracker()
  const port = await freePort('--smtp-port', 0)
  const smtp = await startSmtp(port, {
    admits: async (to) => to === tracker.forwardTo,
    deliver: (envelope, raw) => tracker.sendMail(raw, envelope),
  })
  const transport = createTransport({ host: '127.0.0.1', port, pool: true })
  return {
    tracker,
    /** The server's answer, such as `250 Kept`. */
    async send(raw: string | Buffer, to = tracker.forwardTo): Promise<string> {
      const envelope = { from: 'ana@example.com', to }
      try {
        return (await transport.sendMail({ envelope, raw })).response
      } catch (error) {
        const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : null
        if (typeof response === 'string') return response
        throw error
      }
    },
    async [Symbol.asyncDispose]() {
      transport.close()
      await smtp.close()
      await tracker.close()
    },
  }
}

/** The first fixture of each bank that tells of money. */
async function oneMailPerBank() {
  return [...(await allFixtures())].map(([bank, fixtures]) => {
    const found = fixtures.flatMap((fixture) => {
      const said = fixture.expect
      return 'transactions' in said ? [{ raw: emlOf(dated(fixture)), told: said.transactions }] : []
    })
    return { bank, mail: found[0] }
  })
}

describe('by SMTP', () => {
  it('a mail of every bank becomes what it says', async () => {
    await using system = await startWithSmtp()
    const banks = await oneMailPerBank()
    expect(banks.length).toBeGreaterThan(2)
    const expected: Array<string> = []
    for (const { bank, mail } of banks) {
      if (mail === undefined) continue
      expect(await system.send(mail.raw), bank).toMatch(/^250 /)
      expected.push(...mail.told.map(lineOf))
    }
    expect((await transactions(system.tracker)).map(lineOf).toSorted()).toEqual(expected.toSorted())
    // A slow machine takes its time over some hundreds of mails.
  }, 240_000)

  it('the client is told whether to try again', async () => {
    await using system = await startWithSmtp()
    const mail = await purchaseMail()
    expect(await system.send(mail, 'nobody@expenses.localhost')).toMatch(/^550 /)
    expect(await system.send(Buffer.alloc(25 * 1024 * 1024 + 10, 'x\r\n'))).toMatch(/^552 /)
    expect(await mails(system.tracker)).toEqual([])
    const { DB } = await system.tracker.miniflare.getBindings<{ DB: D1Database }>('gateway')
    await DB.exec('alter table mail rename to elsewhere')
    expect(await system.send(mail)).toMatch(/^451 /)
    await DB.exec('alter table elsewhere rename to mail')
    expect(await system.send(mail)).toMatch(/^250 /)
    expect(await transactions(system.tracker)).toHaveLength(1)
  })
})

function lineOf({ kind, amount, currency }: Pick<ApiTransaction, 'kind' | 'amount' | 'currency'>) {
  return `${kind} ${amount} ${currency}`
}
