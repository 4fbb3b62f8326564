/** What recurs, as a person meets it: found, confirmed, named, refused, and undone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser

/** The local date so many days from now. */
function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  const payments = [-42, -28, -14].flatMap((days) => [
    { amountMinor: 3900, who: 'HARBOR GYM 0291', date: daysFromNow(days), time: '08:00' },
    { amountMinor: 1250, who: 'TIDE STREAMING', date: daysFromNow(days - 7), time: '09:00' },
  ])
  await sendPurchases(tracker, payments)
})
afterAll(() => tracker?.close())

test('it is found by itself, and asked about once', async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page, faults } = person
  await page.goto('/')
  await page.getByRole('link', { name: 'Recurring' }).click()
  await page.getByRole('heading', { name: 'Do these recur?' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: /^It recurs ?: Harbor Gym/i }).click()
  await page
    .getByRole('status')
    .getByText(/^Harbor Gym.* recurs/i)
    .waitFor()
  await page
    .getByRole('button', { name: /^Not recurring ?: Tide Streaming/i })
    .first()
    .click()
  await page
    .getByRole('status')
    .getByText(/Tide Streaming does not recur/i)
    .waitFor()
  const bills = page.getByRole('region', { name: 'Bills and subscriptions' })
  await bills
    .getByText(/Harbor Gym/i)
    .first()
    .waitFor()
  expect(await bills.getByText(/Tide Streaming/i).count()).toBe(0)

  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('Undone').waitFor()
  await page.goto('/recurring')
  await page
    .getByRole('button', { name: /^It recurs ?: Tide Streaming/i })
    .first()
    .waitFor()

  await page.goto('/recurring')
  await bills
    .getByText(/Harbor Gym/i)
    .first()
    .click()
  await bills.getByLabel('Your name for it').first().fill('The gym')
  await bills.getByRole('button', { name: 'Rename' }).first().click()
  await page.getByRole('status').getByText('Now called The gym').waitFor()
  expect(faults).toEqual([])
})

test('it works without a script', async () => {
  await using person = await visit(browser, tracker, { javaScriptEnabled: false })
  const { page } = person
  await page.goto('/recurring')
  await page
    .getByRole('button', { name: /^Not recurring ?: Tide Streaming/i })
    .first()
    .click()
  await page.getByText('1 that does not recur').click()
  await page.getByRole('button', { name: /^It recurs after all ?: Tide Streaming/i }).click()
  await page.getByRole('heading', { name: 'Do these recur?' }).waitFor({ state: 'detached' })
})
