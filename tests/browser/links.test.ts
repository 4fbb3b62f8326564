/** Own transfers as one line, refunds, and what others owe, as a person meets them. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { startBrowser, visit } from './support/browser.ts'
import { findingsOnBoth, PHONE } from './support/sizes.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  const entries = [
    { kind: 'transfer_out', amount: '500.00', merchant: null, occurredOn: '2026-10-05' },
    { kind: 'transfer_in', amount: '500.00', merchant: null, occurredOn: '2026-10-06' },
    { kind: 'purchase', amount: '90.00', merchant: 'River Shoes', occurredOn: '2026-10-07' },
    { kind: 'refund', amount: '40.00', merchant: 'River Shoes', occurredOn: '2026-10-09' },
    { kind: 'purchase', amount: '50.00', merchant: 'Trattoria', occurredOn: '2026-10-10' },
  ]
  for (const entry of entries) {
    const body = JSON.stringify({ currency: 'USD', ...entry })
    const headers = { 'content-type': 'application/json' }
    const response = await tracker.apiFetch('/api/transactions', { method: 'POST', headers, body })
    expect(response.status).toBe(201)
  }
})
afterAll(() => tracker?.close())

test('what belongs together is linked, shown, and parted', async () => {
  await using person = await visit(browser, tracker, { viewport: PHONE })
  const { page, faults } = person
  await page.goto('/transactions')
  const rows = page.locator('[data-row]')
  expect(await rows.filter({ hasText: 'Transfer' }).count()).toBe(2)
  // The refund found its purchase by itself.
  await rows.filter({ hasText: '$90.00' }).getByText('refunded', { exact: true }).waitFor()

  await rows.filter({ hasText: 'Transfer out' }).locator('[data-row-link]').click()
  await page.getByText('Link it with another').click()
  await page.getByLabel('It is', { exact: true }).selectOption('transfer_with')
  expect(await findingsOnBoth(page)).toEqual([])
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await page.getByRole('status').getByText('Linked').waitFor()
  await page.goto('/transactions')
  expect(await rows.filter({ hasText: 'Transfer' }).count()).toBe(1)
  await rows.filter({ hasText: 'Transfer' }).getByText('→ Transfer in').waitFor()

  await rows.filter({ hasText: 'Trattoria' }).locator('[data-row-link]').click()
  await page.getByText('Somebody owes me part of it').click()
  await page.getByLabel('Who', { exact: true }).fill('Ana')
  await page.getByLabel('How much (empty: all of it)').fill('12.50')
  await page.getByRole('button', { name: 'Owes me that' }).click()
  await page.getByRole('status').getByText('Linked').waitFor()
  await page.getByText('Ana owes $12.50').first().waitFor()
  await page.goto('/transactions')
  await page.getByRole('link', { name: 'Owed to you' }).click()
  await page.getByRole('link', { name: 'Ana owes $12.50' }).waitFor()
  expect(await findingsOnBoth(page)).toEqual([])
  const summary = await tracker.apiFetch('/api/summary?from=2026-10-01&to=2026-10-31')
  // 90 less 40 back, and 50 less what Ana owes.
  expect((await summary.json()) as object).toMatchObject({ totals: [{ spent: '87.50' }] })

  await page.getByRole('link', { name: 'Ana owes $12.50' }).click()
  await page.getByRole('button', { name: /^Not so ?: Ana owes/ }).click()
  await page.getByRole('status').getByText('No longer linked').waitFor()
  await page.goto('/transactions')
  await rows.filter({ hasText: '→ Transfer in' }).locator('[data-row-link]').click()
  await page.getByRole('button', { name: /^Not so/ }).click()
  await page.getByRole('status').getByText('No longer linked').waitFor()
  await page.goto('/transactions')
  expect(await rows.filter({ hasText: 'Transfer' }).count()).toBe(2)
  expect(faults).toEqual([])
})
