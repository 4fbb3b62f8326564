/** The home currency and its rates, as a person sets them where there is no network. */
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
    { amountMinor: 1200, who: 'SHELL OIL 57442', date: '2026-10-06', time: '12:10' },
    { amountMinor: 700, who: 'SHELL OIL 57442', date: '2026-09-15', time: '12:10' },
  ])
})
afterAll(() => tracker?.close())

async function spentAtHome() {
  const path = '/api/summary?from=2026-10-01&to=2026-10-31&currency=home'
  const response = await tracker.apiFetch(path)
  return (await response.json()) as { totals?: unknown }
}

test('a home currency and its rates are set by hand and from a file', async () => {
  await using person = await visit(browser, tracker, { viewport: PHONE })
  const { page, faults } = person
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Currencies' }).click()
  await page.getByLabel('Home currency').fill('eur')
  await page.getByLabel('in its own month').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await page.getByLabel('Home currency').inputValue()).toBe('EUR')
  expect(await page.getByLabel('in its own month').isChecked()).toBe(true)
  await page.getByLabel('Lines of currency').fill('USD, 2026-10-05, 1.2')
  await page.getByRole('button', { name: 'Set the rates' }).click()
  await page.getByRole('heading', { name: 'Rates' }).waitFor()
  expect(await spentAtHome()).toMatchObject({ totals: [{ currency: 'EUR', spent: '10.00' }] })
  const text = 'Date,USD,JPY,\n2026-10-06,1.5,160,\n'
  await page.getByLabel('Or a CSV file').setInputFiles({
    name: 'eurofxref-hist.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  })
  await page.getByRole('button', { name: 'Set the rates' }).click()
  await page.getByRole('heading', { name: 'Rates' }).waitFor()
  expect(await spentAtHome()).toMatchObject({ totals: [{ currency: 'EUR', spent: '8.00' }] })
  expect(await findingsOnBoth(page)).toEqual([])
  await page.goto('/acts')
  await page
    .getByRole('button', { name: /^Undo ?: Set the rate/ })
    .first()
    .click()
  await page.getByRole('status').getByText('Undone').waitFor()
  expect(await spentAtHome()).toMatchObject({ totals: [{ currency: 'EUR', spent: '10.00' }] })
  await page.goto('/?month=2026-10')
  const spent = page.getByRole('region', { name: 'Spent', exact: true })
  await spent.getByText('€10.00').first().waitFor()
  await spent.getByRole('link', { name: '$12.00' }).click()
  await spent.getByRole('link', { name: 'Everything in EUR' }).waitFor()
  expect(page.url()).toContain('currency=USD')
  // Of the 15th of September no rate is known: it is not counted, and said so.
  await page.goto('/?month=2026-09')
  await spent.getByText('No rate is known').waitFor()
  await spent.getByRole('link', { name: '$7.00' }).waitFor()
  expect(await findingsOnBoth(page)).toEqual([])
  expect(faults).toEqual([])
})

test('however many currencies a category has, the overview is as wide as the window', async () => {
  const send = async (method: string, path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await tracker.apiFetch(path, { method, headers, body: JSON.stringify(body) })
    expect(response.ok, await response.clone().text()).toBe(true)
  }
  const currencies = ['USD', 'GBP', 'CHF', 'PLN']
  const rates = currencies.map((currency) => ({ currency, date: '2025-03-03', perEuro: '1.25' }))
  await send('PUT', '/api/rates', { rates })
  await send('PATCH', '/api/settings', { homeCurrency: 'EUR' })
  for (const currency of currencies) {
    const amount = { amount: '1234567.89', currency }
    const what = { merchant: `House in ${currency}`, category: 'housing', occurredOn: '2025-03-04' }
    await send('POST', '/api/transactions', { ...amount, ...what })
  }
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/?year=2025')
  const shares = page.getByRole('region', { name: 'By category' })
  await shares.getByText('CHF').waitFor()
  await shares.locator('.chart-bar').first().waitFor()
  for (const width of [1280, 768, 640, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect([width, wide <= width]).toEqual([width, true])
  }
  expect(faults).toEqual([])
})
