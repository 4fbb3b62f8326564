import { readMail as readAnywhere } from 'bank-mail'
import { describe, expect, it } from 'vitest'
import { MAX_READ_BYTES, readMail } from './read-mail.ts'

const RECEIVED = { receivedAt: '2026-11-20T14:15:00.000Z' }
const RECEIVED_BY = 'Received: from mail.example by cloudflare-email.net (cloudflare) id x'

const HEADERS = [
  'From: Chase <no.reply.alerts@chase.com>',
  'To: ana@example.com',
  'Subject: You made a $12.34 transaction with CORNER BAKERY',
  'Date: Fri, 20 Nov 2026 09:14:31 -0500',
  'Message-ID: <one@chase.example>',
  'Content-Type: text/html; charset=utf-8',
]
const BODY =
  '<h1>Transaction alert</h1><p>You made a $12.34 transaction</p><table><tr><td>Account</td><td>Freedom Card (...4417)</td></tr><tr><td>Date</td><td>Nov 20, 2026 at 9:14 AM ET</td></tr><tr><td>Merchant</td><td>CORNER BAKERY</td></tr><tr><td>Amount</td><td>$12.34</td></tr></table>'

function mail(extra: ReadonlyArray<string> = [], body = BODY): Uint8Array {
  return new TextEncoder().encode([...extra, ...HEADERS, '', body, ''].join('\r\n'))
}

describe('readMail', () => {
  it('reads a mail and its Message-ID', async () => {
    const { messageId, reading } = await readMail(mail(), RECEIVED)
    expect(messageId).toBe('one@chase.example')
    expect(reading).toMatchObject({
      outcome: 'recorded',
      transactions: [{ kind: 'purchase', amountMinor: 1234, currency: 'USD' }],
    })
  })

  it('leaves a mail that fails its sender’s own rules to a person, with the guess', async () => {
    const fail = 'Authentication-Results: mx.cloudflare.net; dmarc=fail header.from=chase.com'
    const { reading } = await readMail(mail([RECEIVED_BY, fail]), RECEIVED)
    expect(reading).toMatchObject({ outcome: 'review', reason: 'suspicious_sender' })
    expect(reading.transactions).toHaveLength(1)
    const pass = 'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=chase.com'
    expect((await readMail(mail([RECEIVED_BY, pass]), RECEIVED)).reading.outcome).toBe('recorded')
    // What other servers wrote before neither condemns nor clears it, as in the package's own reader.
    const other = (result: string) => `Authentication-Results: mx.other.example; dmarc=${result}`
    for (const [headers, outcome] of [
      [[RECEIVED_BY, pass, other('fail')], 'recorded'],
      [[RECEIVED_BY, fail, other('pass')], 'review'],
    ] as const) {
      expect((await readMail(mail(headers), RECEIVED)).reading.outcome).toBe(outcome)
      const receivedAt = new Date(RECEIVED.receivedAt)
      expect((await readAnywhere(mail(headers), { receivedAt })).outcome).toBe(outcome)
    }
  })

  it('reads only the headers of a mail too large for an alert', async () => {
    const large = mail([], BODY + 'x'.repeat(MAX_READ_BYTES))
    const { messageId, reading } = await readMail(large, RECEIVED)
    expect(messageId).toBe('one@chase.example')
    expect(reading).toMatchObject({
      outcome: 'review',
      reason: 'too_large',
      sender: 'no.reply.alerts@chase.com',
      transactions: [],
    })
  })

  it('gives what is no mail to a person', async () => {
    let deep = 'Content-Type: text/plain\r\n\r\nend'
    for (let depth = 0; depth < 200; depth++) {
      deep = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${deep}\r\n--b${depth}--`
    }
    const { messageId, reading } = await readMail(new TextEncoder().encode(deep), RECEIVED)
    expect(messageId).toBeNull()
    expect(reading).toMatchObject({ outcome: 'review', reason: 'unreadable', transactions: [] })
    expect(reading.text).toContain('multipart/mixed')
  })
})
