/** /api/health: a word for anybody, a line for each part for the owner. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail } from './mails.ts'

let tracker: Tracker
beforeAll(async () => {
  tracker = await startTracker()
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
