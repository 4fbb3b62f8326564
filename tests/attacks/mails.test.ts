/**
 * Forged mails and true ones, as a deployment takes them: every forgery waits for the person or is
 * nothing, every true mail is recorded. One row per attack; the whole system decides.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dns, type DnsRecords, serveDns } from '../../scripts/start/dns.ts'
import { startTracker, type Tracker } from '../support/harness.ts'
import { type ApiMail, mails, transactions } from '../system/mails.ts'
import { mail, passFor, RECEIVED } from './mails/build.ts'
import { RECEIVED_ROWS } from './mails/received.ts'
import type { MailRow } from './mails/row.ts'
import { SENDER_ROWS } from './mails/senders.ts'
import { DNS_AGAIN, DNS_RECORDS, lateMail, SIGNED_ROWS } from './mails/signed.ts'
import { TRUE_ROWS } from './mails/true.ts'

/** The person signs in as the first; their second address is listed too. */
const PEOPLE = 'ana@gmail.com, bea@outlook.com'

let dns: Dns
let tracker: Tracker
let records: DnsRecords = DNS_RECORDS

beforeAll(async () => {
  dns = await serveDns(async () => records)
  tracker = await startTracker({
    settings: { VERIFY_SENDERS: 'yes', DNS_URL: dns.url, ALLOWED_PEOPLE: PEOPLE },
  })
  for (const from of ['alerts@harborsavings.example', 'club.bank@outlook.com']) await admit(from)
})
afterAll(async () => {
  await tracker?.close()
  await dns?.close()
})

type SeenMail = ApiMail & { verdict: string; outerDomain: string | null; wayIn: string | null }

/** Every mail that is there already. */
const known = new Set<string>()

async function sent(raw: string): Promise<SeenMail> {
  // The harness speaks HTTP to workerd; bytes as they are.
  await tracker.sendMail(Buffer.from(raw, 'utf8'))
  const found = (await mails(tracker)).filter(({ id }) => !known.has(id))
  if (found.length !== 1) throw new Error(`The mail was kept ${found.length} times`)
  for (const { id } of found) known.add(id)
  return found[0] as SeenMail
}

async function resolve(id: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return tracker.apiFetch(`/api/mail/${id}/resolve`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
}

/** A first mail of that sender, with which the person admits it. */
async function admit(from: string): Promise<void> {
  const { id } = await sent(
    mail({ trace: [RECEIVED, passFor(from.split('@')[1] ?? '')], from: `Sender <${from}>` }),
  )
  expect((await resolve(id, { as: 'guess', admit: true })).status).toBe(200)
}

let recorded: number
beforeAll(async () => {
  recorded = (await transactions(tracker)).length
})

async function isRecorded({ raw, expect: reason }: MailRow): Promise<void> {
  const found = await sent(raw)
  const { length } = await transactions(tracker)
  const added = length - recorded
  recorded = length
  if (reason === null) expect({ ...found, added }).toMatchObject({ status: 'recorded', added: 1 })
  else expect({ ...found, added }).toMatchObject({ status: 'review', reason, added: 0 })
}

describe('a result that', () => {
  it.each(RECEIVED_ROWS)('$name', isRecorded)
})

describe('a sender who', () => {
  it.each(SENDER_ROWS)('$name', isRecorded)
})

describe('a signature that', () => {
  it.each(SIGNED_ROWS)('$name', isRecorded)
})

describe('a mail that is', () => {
  it.each(TRUE_ROWS)('$name', isRecorded)
})

describe('a sender whom the person admits', () => {
  const from = (name: string) =>
    mail({ trace: [RECEIVED, passFor(name)], from: `Lakeside <alerts@${name}>` })

  it('is believed from then on, also in mails that waited, until dismissed again', async () => {
    const name = 'lakesidesavings.example'
    const [first, waiting] = [await sent(from(name)), await sent(from(name))]
    expect([first.status, waiting.status]).toEqual(['review', 'review'])
    expect(first).toMatchObject({ verdict: 'authentic', outerDomain: name, wayIn: null })
    // Confirming what it says does not open the door.
    expect((await resolve(first.id, { as: 'guess' })).status).toBe(200)
    expect((await sent(from(name))).status).toBe('review')
    const answer = await resolve(waiting.id, { as: 'guess', admit: true })
    expect(answer.status).toBe(200)
    expect((await sent(from(name))).status).toBe('recorded')
    await tracker.runCron('*/10 * * * *', new Date())
    const waited = (await mails(tracker)) as Array<SeenMail>
    expect(waited.filter((one) => one.outerDomain === name && one.status === 'review')).toEqual([])
    const path = `/api/senders/${encodeURIComponent(name)}`
    expect((await tracker.apiFetch(path, { method: 'DELETE' })).status).toBe(204)
    expect((await sent(from(name))).status).toBe('review')
  })

  it('cannot be one for whom nobody vouches, nor whoever forwards', async () => {
    const rows = [
      ...RECEIVED_ROWS.slice(0, 2),
      ...SENDER_ROWS.filter(({ name }) => /^forwarded by hand/.test(name)),
    ]
    expect(rows.length).toBeGreaterThan(3)
    for (const { raw } of rows) {
      const { id } = await sent(
        raw.replace(/^Message-ID: </m, `Message-ID: <again${Math.random()}`),
      )
      expect((await resolve(id, { as: 'dismissed', admit: true })).status).toBe(400)
    }
  })
})

describe('DNS that does not answer', () => {
  const waiting = async () =>
    ((await (await tracker.apiFetch('/api/review')).json()) as { mails: number }).mails
  const tick = () => tracker.runCron('*/10 * * * *', new Date())
  const stateOf = async (id: string) =>
    (await (await tracker.apiFetch(`/api/mail/${id}`)).json()) as SeenMail

  it('is asked again by the next tick, before the person is', async () => {
    await tick()
    const before = await waiting()
    const { id, reason } = await sent(lateMail())
    expect(reason).toBe('unverified_sender')
    expect(await waiting()).toBe(before)
    records = DNS_AGAIN
    await tick()
    expect(await stateOf(id)).toMatchObject({ status: 'recorded', verdict: 'authentic' })
  })

  it('leaves the mail to the person where it stays silent', async () => {
    records = DNS_RECORDS
    const before = await waiting()
    // Answers are kept for a while: another name that DNS does not give.
    const { id } = await sent(lateMail().replace('s=silent', 's=mute'))
    expect(await waiting()).toBe(before)
    await tick()
    expect(await waiting()).toBe(before + 1)
    expect(await stateOf(id)).toMatchObject({ status: 'review', reason: 'unverified_sender' })
  })
})

describe('a confirmation of forwarding', () => {
  const confirmation = (trace: ReadonlyArray<string>, from: string) =>
    mail({
      trace,
      from,
      subject: '(#482913007) Gmail Forwarding Confirmation - Receive Mail from ana@gmail.com',
      type: 'text/plain',
      body: 'ana@gmail.com has requested to forward mail.\r\nConfirmation code: 482913007\r\nhttps://mail-settings.google.com/mail/vf-abc',
    })
  const shown = async () =>
    (
      (await (await tracker.apiFetch('/api/mail/forwarding-confirmations')).json()) as {
        items: Array<unknown>
      }
    ).items.length

  it('is shown where Google signed it, and nowhere else', async () => {
    const google = 'Gmail Team <forwarding-noreply@google.com>'
    for (const [trace, from] of [
      [[RECEIVED], google],
      [[RECEIVED, passFor('evil.example')], google],
      [[RECEIVED, passFor('google.com')], 'Gmail <forwarding-noreply2@google.com>'],
      [
        [RECEIVED, passFor('google.com.evil.example')],
        'Gmail <forwarding-noreply@google.com.evil.example>',
      ],
    ] as const) {
      await sent(confirmation(trace, from))
      expect(await shown()).toBe(0)
    }
    await sent(confirmation([RECEIVED, passFor('google.com')], google))
    expect(await shown()).toBe(1)
  })
})
