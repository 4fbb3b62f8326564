/** Saved views: kept from a narrowed list, come back to, renamed, removed and undone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { startBrowser, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'
import { findingsOnBoth, PHONE } from './support/sizes.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  await sendPurchases(tracker, [
    { amountMinor: 9300, who: 'WHOLEFDS MKT 10266', date: '2026-10-05', time: '10:30' },
    { amountMinor: 3300, who: 'SHELL OIL 57442', date: '2026-10-06', time: '12:10' },
  ])
})
afterAll(() => tracker?.close())

test('a list is kept as a view and come back to', async () => {
  await using person = await visit(browser, tracker, { viewport: PHONE })
  const { page, faults } = person
  await page.goto('/transactions?q=shell')
  await page.getByText('Save this view').click()
  await page.getByLabel('Name of the view').fill('Fuel')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { name: 'Saved views' }).waitFor()
  await page.getByLabel('Name of the view Fuel').fill('On the road')
  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByRole('link', { name: 'On the road' }).waitFor()
  expect(await findingsOnBoth(page)).toEqual([])
  await page.getByRole('link', { name: 'On the road' }).click()
  await page.waitForURL(/\/transactions\?q=shell$/)
  await page.locator('[data-row]').first().waitFor()
  expect(await page.locator('[data-row]').count()).toBe(1)
  await page.goto('/transactions/views')
  await page.getByRole('button', { name: /^Remove/ }).click()
  await page
    .getByRole('button', { name: /^Undo.*On the road/ })
    .first()
    .click()
  await page.getByRole('status').getByText('Undone').waitFor()
  await page.goto('/transactions/views')
  await page.getByRole('link', { name: 'On the road' }).waitFor()
  await page.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('link', { name: 'On the road' }).waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})
