/** Budgets, as a person keeps them: made, looked at, changed, taken away, and back. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  const date = new Date().toISOString().slice(0, 10)
  await sendPurchases(tracker, [
    { amountMinor: 9300, who: 'WHOLEFDS MKT 10266', date, time: '00:01' },
    { amountMinor: 1200, who: 'STARBUCKS STORE 05117', date, time: '00:02' },
  ])
})
afterAll(() => tracker?.close())

test('one is made, shown beside what was before, changed, removed and brought back', async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page, faults } = person
  await page.goto('/')
  await page.getByRole('link', { name: 'Budgets' }).first().click()
  await page.getByRole('heading', { name: 'No budgets yet' }).waitFor()
  await page.getByLabel('For', { exact: true }).selectOption('group:groceries')
  await page.getByLabel('Amount').fill('1.000')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByText('“1.000” can be 1.00 or 1000.00').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('Amount').fill('100')
  await page.getByLabel('Carried over').selectOption('left')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByText('$7.00 left').waitFor()
  await page.getByText('Nearly used up.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(360)

  await page.getByRole('link', { name: 'Groceries' }).click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
  // Which month it is about.
  await page.getByRole('heading', { name: /^Month: \w+ \d{4}$/ }).waitFor()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel('Amount').fill('90')
  await page.getByLabel('Amount').fill('80')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('$13.00 over').waitFor()
  // What was saved in one tab is not lost by another that did not know of it.
  await other.getByRole('button', { name: 'Save' }).click()
  await other.getByText('Changed meanwhile, to 80.00.').waitFor()
  await other.close()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Its transactions' }).click()
  await page.getByText('1 transaction').first().waitFor()

  await page.goto('/')
  const section = page.getByRole('region', { name: 'Budgets' })
  await section.getByText('$13.00 over').waitFor()
  // A month before it began has none of it.
  await page.getByRole('link', { name: 'Previous month' }).click()
  await section.waitFor({ state: 'detached' })
  await page.goBack()
  await section.getByRole('link', { name: 'Groceries' }).click()
  await page.getByRole('button', { name: 'Remove the budget' }).click()
  await page.getByRole('button', { name: /^Undo ?: Removed the budget/ }).click()
  await page.getByRole('status').getByText('Undone').waitFor()
  await page.goto('/budgets')
  await page.getByText('$13.00 over').waitFor()
  expect(faults).toEqual([])
})
