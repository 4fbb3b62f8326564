import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Label } from '#shared/label.ts'
import type { MailIntake } from '#shared/ledger.ts'
import { createReader } from '../../reader/src/reader.ts'
import { MAX_MAIL_BYTES } from './admit.ts'
import type { IncomingMail, IngestEnv } from './env.ts'
import { takeIn } from './take-in.ts'

const RAW = [
  'From: Chase <no.reply.alerts@chase.com>',
  'Subject: You made a $12.34 transaction with CORNER BAKERY',
  'Date: Fri, 20 Nov 2026 09:14:31 -0500',
  'Message-ID: <one@chase.example>',
  'Content-Type: text/html',
  '',
  '<h1>Transaction alert</h1><p>You made a $12.34 transaction</p><table><tr><td>Account</td><td>Freedom Card (...4417)</td></tr><tr><td>Date</td><td>Nov 20, 2026 at 9:14 AM ET</td></tr><tr><td>Merchant</td><td>CORNER BAKERY</td></tr><tr><td>Amount</td><td>$12.34</td></tr></table>',
].join('\r\n')

const LABEL: Label = {
  category: 'coffee',
  group: 'dining',
  decision: 'auto',
  confidence: 0.9,
  evidence: 'words',
  nearest: 'bakery',
  why: { code: 'word', what: 'bakery' },
  name: 'Corner Bakery',
  merchantKey: 'corner bakery',
  version: '1',
}

function incoming(raw = RAW, rawSize = raw.length) {
  const refused: Array<string> = []
  let opened = false
  const mail: IncomingMail = {
    from: 'ana@example.com',
    to: 'inbox+alias@example.com',
    get raw() {
      opened = true
      return new Blob([raw]).stream()
    },
    rawSize,
    setReject: (reason) => void refused.push(reason),
  }
  return { mail, refused, isOpened: () => opened }
}

function tracker(
  changes: Partial<IngestEnv['LEDGER'] & IngestEnv['LABELER'] & IngestEnv['READER']> = {},
) {
  const recorded: Array<MailIntake> = []
  const env: IngestEnv = {
    READER: changes.read ? { read: changes.read } : createReader({ VERIFY_SENDERS: 'no' }),
    LEDGER: {
      admits: changes.admits ?? (async () => true),
      known: async () => ({ trusted: { own: [], admitted: [] }, wordings: [], homeCurrency: null }),
      record:
        changes.record ??
        (async (intake) => {
          recorded.push(intake)
          return { status: 'recorded', mailId: 'm1', written: 1 }
        }),
    },
    LABELER: { label: changes.label ?? (async (requests) => requests.map(() => LABEL)) },
  }
  return { env, recorded }
}

let lines: Array<string>
beforeEach(() => {
  lines = []
  const keep = (line: string) => lines.push(line)
  vi.spyOn(console, 'info').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})
afterEach(() => vi.restoreAllMocks())

describe('takeIn', () => {
  it('records a mail with what it says and its labels', async () => {
    const { env, recorded } = tracker()
    await takeIn(incoming().mail, env)
    expect(recorded).toHaveLength(1)
    expect(recorded[0]).toMatchObject({
      recipient: 'inbox+alias@example.com',
      envelopeFrom: 'ana@example.com',
      messageId: 'one@chase.example',
      reading: { outcome: 'recorded', transactions: [{ amountMinor: 1234 }] },
      labels: [LABEL],
    })
    expect(new TextDecoder().decode(recorded[0]?.raw)).toBe(RAW)
  })

  it('refuses mail for others and mail that is too large, unread', async () => {
    const unknown = incoming()
    const { env, recorded } = tracker({ admits: async () => false })
    await takeIn(unknown.mail, env)
    expect(unknown.refused).toEqual(['There is no mailbox with this address'])
    const largest = incoming(RAW, MAX_MAIL_BYTES)
    await takeIn(largest.mail, tracker().env)
    expect(largest.refused).toEqual([])
    const large = incoming(RAW, MAX_MAIL_BYTES + 1)
    await takeIn(large.mail, tracker().env)
    expect(large.refused).toEqual(['The mail is larger than 25 MiB'])
    expect([unknown.isOpened(), large.isOpened(), recorded.length]).toEqual([false, false, 0])
  })

  it('throws where the mail could not be kept, so that the sender tries again', async () => {
    const down = async (): Promise<never> => {
      throw new Error('database down')
    }
    const first = incoming()
    await expect(takeIn(first.mail, tracker({ record: down }).env)).rejects.toThrow()
    const second = incoming()
    await expect(takeIn(second.mail, tracker({ admits: down }).env)).rejects.toThrow()
    const third = incoming()
    const unread = tracker({ read: down })
    await expect(takeIn(third.mail, unread.env)).rejects.toThrow()
    expect([...first.refused, ...second.refused, ...third.refused]).toEqual([])
    expect(unread.recorded).toEqual([])
  })

  it('records without labels where the labeler fails or is slow', async () => {
    const failing = tracker({
      label: async () => {
        throw new Error('no label for CORNER BAKERY')
      },
    })
    await takeIn(incoming().mail, failing.env)
    expect(failing.recorded[0]?.labels).toEqual([null])
    vi.useFakeTimers()
    const slow = tracker({ label: () => new Promise(() => {}) })
    const done = takeIn(incoming().mail, slow.env)
    await vi.waitFor(() => vi.advanceTimersByTime(2000) && expect(slow.recorded).toHaveLength(1))
    await done
    vi.useRealTimers()
    expect(slow.recorded[0]?.labels).toEqual([null])
  })

  it('logs nothing that the mail says', async () => {
    await takeIn(incoming().mail, tracker().env)
    await takeIn(
      incoming().mail,
      tracker({
        label: async () => {
          throw new Error('no label for CORNER BAKERY')
        },
      }).env,
    )
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join()).not.toMatch(/BAKERY|12\.34|chase|ana@|alias/i)
  })
})
