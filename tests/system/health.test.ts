/** /api/health: a word for anybody, a line for each part for the owner. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../scripts/start/ports.ts'
import { startSmtp } from '../../scripts/start/smtp.ts'
import { startTracker, type Tracker } from '../support/harness.ts'
import { runScript } from '../support/script.ts'
import { purchaseMail, transactions } from './mails.ts'

let tracker: Tracker
beforeAll(async () => {
  tracker = await startTracker({
    settings: { VERIFY_SENDERS: 'on', DNS_URL: 'http://127.0.0.1:9' },
  })
})
afterAll(() => tracker?.close())

type Line = { name: string; status: string; what: string; remedy: string }

async function lines(): Promise<Record<string, Line>> {
  const answer = (await (await tracker.apiFetch('/api/health')).json()) as { checks: Array<Line> }
  return Object.fromEntries(answer.checks.map((line) => [line.name, line]))
}

it('tells a stranger, and whoever brings a bad token, nothing but that it answers', async () => {
  const asked: Array<Record<string, string>> = [{}, { authorization: 'Bearer et_nobody' }]
  for (const headers of asked) {
    const response = await fetch(new URL('/api/health', tracker.url), { headers })
    expect(await response.json()).toEqual({ status: 'ok' })
  }
})

it('sees the scheduler run and a mail arrive', async () => {
  const before = await lines()
  expect(before.crons).toMatchObject({ status: 'unknown' })
  expect(before.mail).toMatchObject({ status: 'unknown' })
  expect(before.signIn).toMatchObject({ status: 'ok' })

  const now = new Date()
  await tracker.runCron('*/10 * * * *', now)
  await tracker.sendMail(await purchaseMail())
  const after = await lines()
  expect(after.crons).toMatchObject({ status: 'ok' })
  expect(after.crons?.what).toContain(now.toISOString().slice(0, 16))
  expect(after.mail).toMatchObject({ status: 'ok', remedy: '' })
  expect(after.database?.what).toMatch(/^D1 answers in \d+ ms$/)
})

it('is a page of the settings', async () => {
  const cookie = await tracker.signIn()
  const page = await fetch(new URL('/settings/health', tracker.url), {
    headers: { cookie, accept: 'text/html' },
  })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Scheduler')
})

describe('doctor --mail', () => {
  /** Takes mail as Cloudflare does: with what it found of the sender on top, where it is told to. */
  async function takesMail(results: (from: string) => string) {
    const port = await freePort('--smtp-port', 0)
    const smtp = await startSmtp(port, {
      admits: async (to) => to === tracker.forwardTo,
      deliver: ({ from, ...envelope }, raw) =>
        tracker.sendMail(`${results(from)}${Buffer.from(raw)}`, { from, ...envelope }),
    })
    return { url: `smtp://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => smtp.close() }
  }

  async function doctor(smtpUrl: string) {
    const args = [tracker.url.origin, '--mail', '--wait', '4']
    const { output } = await runScript('doctor.ts', args, {
      EXPENSES_TOKEN: await tracker.token(),
      SMTP_URL: smtpUrl,
      SMTP_FROM: 'me@example.com',
      CLOUDFLARE_API_BASE_URL: 'http://127.0.0.1:9',
      // Else wrangler is asked for one.
      CLOUDFLARE_API_TOKEN: 'none',
      DNS_URL: 'http://127.0.0.1:9',
    })
    return output.split('\n').filter((line) => /^\S (?:mail way|sender):/.test(line))
  }

  it('sees a test mail arrive, of which nothing is recorded, and its sender proven', async () => {
    const seen = async () => [
      await transactions(tracker),
      await (await tracker.apiFetch('/api/review')).json(),
    ]
    const before = await seen()
    await using inbox = await takesMail(
      (from) =>
        `Authentication-Results: mx.cloudflare.net; dkim=pass header.d=example.com; dmarc=pass header.from=${from.split('@')[1]}\r\n`,
    )
    const [way, sender] = await doctor(inbox.url)
    expect(way).toMatch(/^✔ mail way: a test mail arrived after \d+ seconds/)
    expect(sender).toBe('✔ sender: example.com is proven; Cloudflare’s header is there')
    expect(await seen()).toEqual(before)
  })

  it('names the sender of whom nobody says anything, and the mail that is not taken', async () => {
    await using inbox = await takesMail(() => '')
    const [, sender] = await doctor(inbox.url)
    expect(sender).toMatch(/^✖ sender: nobody vouches for example\.com: no DKIM signature/)
    const [way, unseen] = await doctor('smtp://127.0.0.1:9')
    expect(way).toMatch(/^✖ mail way: the mail server 127\.0\.0\.1 did not take the test mail: /)
    expect(unseen).toMatch(/^\? sender: no test mail arrived/)
  })
})
