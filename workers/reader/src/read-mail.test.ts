import { describe, expect, it } from 'vitest'
import type { Trusted } from '#shared/reader.ts'
import { MAX_READ_BYTES, type ReadMailOptions, readMail } from './read-mail.ts'
import { senderCheckers } from './verdict/checkers.ts'

const RECEIVED_BY = 'Received: from mail.example by cloudflare-email.net (cloudflare) id x'

function options(trusted: Partial<Trusted> = {}): ReadMailOptions {
  return {
    receivedAt: '2026-11-20T14:15:00.000Z',
    known: async () => ({
      trusted: { own: [], admitted: [], ...trusted },
      wordings: [],
      homeCurrency: null,
    }),
    checkers: senderCheckers({ VERIFY_SENDERS: 'yes' }),
  }
}

function dmarc(result: string, domain = 'chase.com'): ReadonlyArray<string> {
  const said = `Authentication-Results: mx.cloudflare.net; dmarc=${result} header.from=${domain}`
  return [RECEIVED_BY, said]
}

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
  it('reads a mail, its Message-ID and who sent it', async () => {
    const { messageId, reading, sender } = await readMail(mail(dmarc('pass')), options())
    expect(messageId).toBe('one@chase.example')
    expect(reading).toMatchObject({
      outcome: 'recorded',
      transactions: [{ kind: 'purchase', amountMinor: 1234, currency: 'USD' }],
    })
    expect(sender).toEqual({
      verdict: 'authentic',
      address: 'no.reply.alerts@chase.com',
      domain: 'chase.com',
      wayIn: 'bank',
      isPending: false,
    })
  })

  it('leaves a mail that nothing or nobody vouches for to a person, with its guess', async () => {
    for (const [headers, reason] of [
      [dmarc('fail'), 'failed_authentication'],
      [dmarc('none'), 'unverified_sender'],
      [[], 'unverified_sender'],
    ] as const) {
      const { reading, sender } = await readMail(mail(headers), options())
      expect(reading).toMatchObject({ outcome: 'review', reason })
      expect(reading.transactions).toHaveLength(1)
      expect(sender.wayIn).toBeNull()
    }
  })

  it('believes what the person forwards, and nobody else who does', async () => {
    const text = `---------- Forwarded message ---------\r\nFrom: Chase <no.reply.alerts@chase.com>\r\nDate: Fri, Nov 20, 2026 at 9:14 AM\r\nSubject: You made a $12.34 transaction with CORNER BAKERY\r\n\r\nTransaction alert\r\nYou made a $12.34 transaction\r\nAccount\r\nFreedom Card (...4417)\r\nDate\r\nNov 20, 2026 at 9:14 AM ET\r\nMerchant\r\nCORNER BAKERY\r\nAmount\r\n$12.34`
    const headers = ['From: Ana <Ana@mail.example>', 'Subject: Fwd: You made a $12.34 transaction']
    const raw = [...dmarc('pass', 'mail.example'), ...headers, '', text, ''].join('\r\n')
    const bytes = new TextEncoder().encode(raw)
    const own = await readMail(bytes, options({ own: ['ana@mail.example'] }))
    expect(own).toMatchObject({ reading: { outcome: 'recorded' }, sender: { wayIn: 'person' } })
    for (const trusted of [{}, { own: ['bob@mail.example'] }, { admitted: ['mail.example'] }]) {
      expect((await readMail(bytes, options(trusted))).reading).toMatchObject({
        outcome: 'review',
        reason: 'unknown_forwarder',
      })
    }
  })

  it('reads only the headers of a mail too large for an alert', async () => {
    const large = mail(dmarc('pass'), BODY + 'x'.repeat(MAX_READ_BYTES))
    const { messageId, reading } = await readMail(large, options())
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
    const { messageId, reading } = await readMail(new TextEncoder().encode(deep), options())
    expect(messageId).toBeNull()
    expect(reading).toMatchObject({ outcome: 'review', reason: 'unreadable', transactions: [] })
    expect(reading.text).toContain('multipart/mixed')
  })
})
