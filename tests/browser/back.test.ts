/** Back, pressed again before the page that it leads to is there. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { settled, startBrowser, until, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  await sendPurchases(tracker, [
    { amountMinor: 1850, who: 'STARBUCKS STORE 05117', date: '2026-05-02', time: '08:14' },
  ])
})
afterAll(() => tracker?.close())

const heading = (page: Page, month: string) => page.getByRole('heading', { level: 1, name: month })

async function showPrevious(page: Page, month: string): Promise<void> {
  await page.getByRole('link', { name: 'Previous month' }).click()
  await heading(page, month).waitFor()
  await settled(page)
}

/** Holds back what `matches` until the returned function is called. */
async function hold(page: Page, matches: (url: URL) => boolean): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(matches, async (route) => {
    await promise
    // What was given up meanwhile cannot go on.
    await route.continue().catch(() => {})
  })
  return resolve
}

test('before its script runs, a page that came by Back gives way to the one before it', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/?month=2026-05')
  await showPrevious(page, 'April 2026')
  await page.goto('/transactions')
  const release = await hold(page, ({ pathname }) => pathname.endsWith('.js'))
  await page.goBack({ waitUntil: 'commit' })
  await heading(page, 'April 2026').waitFor()
  await page.evaluate('history.back()')
  await until(page, "location.search === '?month=2026-05'")
  release()
  await heading(page, 'May 2026').waitFor()
  expect(new URL(page.url()).search).toBe('?month=2026-05')
  // HTMX takes over again.
  await showPrevious(page, 'April 2026')
  expect(faults).toEqual([])
})

test('of three Backs in a row, the page of the last one stays, whatever answers first', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/?month=2026-05')
  for (const month of ['April 2026', 'March 2026', 'February 2026']) {
    await showPrevious(page, month)
  }
  const release = await hold(page, ({ search }) => /month=2026-0[34]/.test(search))
  for (const month of ['03', '04', '05']) {
    await page.evaluate('history.back()')
    await until(page, `location.search.startsWith('?month=2026-${month}')`)
  }
  await heading(page, 'May 2026').waitFor()
  release()
  await settled(page)
  expect(await heading(page, 'May 2026').count()).toBe(1)
  expect(faults).toEqual([])
})
