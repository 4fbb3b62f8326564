/** What a person enters themself: transactions, settings, names, tokens. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { transactions } from '../system/mails.ts'
import { settled, startBrowser, visit } from './support/browser.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
})
afterAll(() => tracker?.close())

test('a transaction is added by hand, in the way the person writes amounts', async () => {
  await using person = await visit(browser, tracker, { locale: 'de-DE' })
  const { page, faults } = person
  await page.goto('/add')
  await page.getByRole('textbox', { name: 'Betrag' }).fill('1.234')
  await page.getByRole('combobox', { name: 'Währung' }).fill('eur')
  await page.getByRole('textbox', { name: 'Händler' }).fill('Marktstand am Hafen')
  await page.getByRole('combobox', { name: 'Kategorie' }).selectOption('groceries')
  await page.getByRole('button', { name: 'Erfassen', exact: true }).click()
  await page.getByRole('status').getByText('Erfasst').waitFor()
  expect(await page.locator('#added').textContent()).toContain('1.234,00\u00a0€')
  expect(await transactions(tracker)).toMatchObject([
    { amount: '1234.00', currency: 'EUR', category: 'groceries', merchant: 'Marktstand am Hafen' },
  ])
  // The form is empty again and keeps the currency, ready for the next one.
  expect(await page.getByRole('textbox', { name: 'Betrag' }).inputValue()).toBe('')
  expect(await page.getByRole('combobox', { name: 'Währung' }).inputValue()).toBe('EUR')
  expect(faults).toEqual([])
})

test('a form that is sent twice adds one transaction', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/add')
  await page.getByRole('textbox', { name: 'Amount' }).fill('7.10')
  await page.getByRole('combobox', { name: 'Currency' }).fill('USD')
  await page.getByRole('textbox', { name: 'Merchant' }).fill('Twice')
  await page.evaluate(`(() => {
    const body = new URLSearchParams(new FormData(document.getElementById('add')))
    return Promise.all([1, 2].map(() => fetch('/add', { method: 'POST', body })))
  })()`)
  const added = (await transactions(tracker)).filter(({ merchant }) => merchant === 'Twice')
  expect(added).toHaveLength(1)
})

test('what is wrong is said at the field, all at once, without script as well', async () => {
  await using person = await visit(browser, tracker, { javaScriptEnabled: false })
  const { page } = person
  await page.goto('/add')
  await page.getByRole('textbox', { name: 'Amount' }).fill('12.345')
  await page.getByRole('combobox', { name: 'Currency' }).fill('USD')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const amount = page.getByRole('textbox', { name: 'Amount' })
  expect(await amount.getAttribute('aria-invalid')).toBe('true')
  expect(await amount.inputValue()).toBe('12.345')
  await page.getByText('An amount above zero, such as 12.50.').waitFor()
})

test('time zone and summary are set, and nonsense is refused', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/settings')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  const summary = page.locator('#summary')
  await zone.fill('Nowhere/Land')
  await page.locator('#general').getByRole('button', { name: 'Save' }).click()
  await page.getByText('An IANA time zone, such as America/Bogota.').waitFor()
  await zone.fill('America/Bogota')
  await page.locator('#general').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').getByText('Saved').waitFor()
  await summary.getByLabel('Every day').uncheck()
  await summary.getByRole('button', { name: 'Save' }).click()
  await summary.getByText('Choose at least one, or no summary.').waitFor()
  await summary.getByLabel('On Sundays, with the week').check()
  await summary.getByRole('combobox', { name: /^Summary at/ }).selectOption('No summary')
  await summary.getByRole('combobox', { name: 'By the clock of' }).fill('Asia/Tokyo')
  await summary.getByRole('button', { name: 'Save' }).click()
  await expect
    .poll(async () => (await tracker.apiFetch('/api/settings')).json())
    .toMatchObject({ summaryTo: null, summaryEvery: ['week'], summaryTimeZone: 'Asia/Tokyo' })
  expect(await (await tracker.apiFetch('/api/settings')).json()).toMatchObject({
    timeZone: 'America/Bogota',
  })
  expect(faults).toEqual([])
})

test('a category is renamed, and the whole site calls it so', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/settings/categories')
  const item = page.getByRole('listitem').filter({ hasText: 'Groceries' })
  await item.getByText('Groceries', { exact: true }).click()
  await item.getByRole('textbox', { name: 'Name' }).fill('Food at home')
  await item.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Food at home').first().waitFor()
  await page.goto('/transactions')
  await page.getByRole('button', { name: /Category: Food at home/ }).waitFor()
  expect(faults).toEqual([])
})

test('a token is shown once, works, and works no more when it is revoked', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  const ask = (token: string | null) =>
    fetch(new URL('/api/categories', tracker.url), {
      headers: { authorization: `Bearer ${token}` },
    })
  await page.goto('/settings/access')
  await page.getByRole('textbox', { name: 'What it is for' }).fill('spreadsheet')
  await page.getByRole('button', { name: 'Create a token' }).click()
  await page.locator('#new-token').waitFor()
  const token = await page.locator('#new-token').textContent()
  expect((await ask(token)).status).toBe(200)
  await page.reload()
  expect(await page.locator('#new-token').count()).toBe(0)
  await page.getByRole('button', { name: 'Revoke spreadsheet' }).click()
  await page.getByRole('status').getByText('The token is revoked').waitFor()
  await settled(page)
  expect(await page.getByRole('button', { name: 'Revoke spreadsheet' }).count()).toBe(0)
  expect((await ask(token)).status).toBe(401)
  expect(faults).toEqual([])
})

test('signing out ends the session', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/add')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page
    .getByRole('heading', { name: 'Your bank already writes down what you spend' })
    .waitFor()
  await page.goto('/transactions')
  await page.getByRole('button', { name: /Sign in as/ }).waitFor()
})
