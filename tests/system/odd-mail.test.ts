/** Mail that no honest program writes: kept for review or refused with a reason, never a crash. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { mails, purchaseMail, transactions } from './mails.ts'

let tracker: Tracker
beforeAll(async () => {
  tracker = await sharedTracker()
})
afterAll(() => tracker?.close())

const MEBIBYTE = 1024 * 1024
const HEADERS =
  'From: Chase <no.reply.alerts@chase.com>\r\nDate: Fri, 20 Nov 2026 14:00:00 +0000\r\n'

/** What the ledger made of one mail. */
async function keep(raw: string | Uint8Array) {
  const before = new Set((await mails(tracker)).map(({ id }) => id))
  expect(await tracker.sendMail(raw)).toEqual({ rejected: null })
  const kept = (await mails(tracker)).filter(({ id }) => !before.has(id))
  expect(kept).toHaveLength(1)
  return kept[0]
}

function withAttachment(bytes: number): Buffer {
  const line = `${'QUJD'.repeat(19)}\r\n`
  const start = `${HEADERS}Subject: Large\r\nMessage-ID: <large-${bytes}@test>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYou made a $5.00 transaction\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n`
  const mail = Buffer.alloc(bytes, line)
  mail.write(start)
  return mail
}

describe('odd mail', () => {
  it('of 25 MiB is kept for review, and of more is refused', async () => {
    expect(await keep(withAttachment(25 * MEBIBYTE))).toMatchObject({
      status: 'review',
      reason: 'too_large',
      sender: expect.stringContaining('chase.com'),
    })
    const delivery = await tracker.sendMail(withAttachment(25 * MEBIBYTE + 1))
    expect(delivery.rejected).toMatch(/25 MiB/)
  })

  it('without Message-ID is kept once', async () => {
    const raw = (await purchaseMail({ amountMinor: 4321 }))
      .toString()
      .replace(/^Message-ID.*\r\n/im, '')
    expect(raw).not.toMatch(/message-id/i)
    expect((await keep(raw))?.status).toBe('recorded')
    await tracker.sendMail(raw)
    const same = (await transactions(tracker)).filter(({ amount }) => amount === '43.21')
    expect(same).toHaveLength(1)
  })

  it('with a broken charset is kept', async () => {
    const head = `${HEADERS}Subject: =?x-unknown?B?////?=\r\nContent-Type: text/html; charset=x-martian\r\nContent-Transfer-Encoding: base64\r\n\r\n`
    const body = Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x80, 0x00, 0xe2, 0x82]).toString('base64')
    expect(await keep(head + body)).toBeDefined()
  })

  it('nested 200 deep is kept for review', async () => {
    let body = 'Content-Type: text/plain\r\n\r\nYou made a $5.00 transaction with NOBODY'
    for (let depth = 0; depth < 200; depth++) {
      body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--`
    }
    const kept = await keep(`${HEADERS}Subject: Deep\r\nMIME-Version: 1.0\r\n${body}\r\n`)
    expect(kept?.status).toBe('review')
  })

  it.each([
    ['text that is no mail', 'hello?'],
    ['nothing but an empty line', '\r\n'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
    ['headers without end', `${'X-Padding: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(40_000)}`],
  ])('that is %s is kept', async (_, raw) => {
    const kept = await keep(raw)
    expect(['review', 'ignored']).toContain(kept?.status)
  })
})
