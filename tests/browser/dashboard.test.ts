/** From a stranger's first visit to a bank's mail on the dashboard. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { settled, startBrowser, until, visit } from './support/browser.ts'
import { sendConfirmation, sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
})
afterAll(() => tracker?.close())

const today = () => new Date().toISOString().slice(0, 10)

test('a stranger signs in with the provider and is told how to begin', async () => {
  await using stranger = await visit(browser, tracker, { signedIn: false })
  const { page, faults } = stranger
  await page.goto('/transactions?q=coffee')
  expect(new URL(page.url()).origin).not.toBe(tracker.url.origin)
  // A browser that the terminal's address did not open is asked for the key of that address.
  const key = page.getByRole('textbox', { name: /The key/ })
  await key.fill('not the key')
  await key.press('Enter')
  await page.getByRole('alert').getByText('That key does not open').waitFor()
  await key.fill(tracker.signInKey())
  await page.getByRole('button', { name: /Sign in as/ }).click()
  await page.waitForURL('**/transactions?q=coffee')
  await page.getByRole('link', { name: 'Overview' }).click()
  await page.getByRole('heading', { name: 'Set up in ten minutes' }).waitFor()
  expect(await page.locator('#forward-to').textContent()).toBe(tracker.forwardTo)
  expect(faults).toEqual([])
})

test('the code with which Gmail confirms forwarding is shown', async () => {
  await sendConfirmation(tracker)
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/')
  const card = page.getByRole('region', { name: 'Confirm forwarding' })
  expect(await card.textContent()).toContain('420617358')
  const link = await card.getByRole('link', { name: 'Confirm at Gmail' }).getAttribute('href')
  expect(link).toContain('https://mail-settings.google.com/')
})

test('a mail that comes in is a transaction on the dashboard', async () => {
  await sendPurchases(tracker, [
    { amountMinor: 1850, who: 'STARBUCKS STORE 05117', date: today(), time: '08:14' },
    { amountMinor: 6425, who: 'WHOLEFDS MKT 10266', date: today(), time: '08:40' },
  ])
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/')
  const spent = page.getByRole('region', { name: 'Spent', exact: true })
  expect(await spent.textContent()).toContain('$82.75')
  const latest = page.getByRole('region', { name: 'Latest transactions' })
  await latest.getByRole('link', { name: 'Starbucks', exact: true }).waitFor()
  // Each chart is drawn, and the table that it is drawn from says the same.
  for (const name of ['By day', 'By category']) {
    const section = page.getByRole('region', { name })
    await section.locator('svg .chart-bar').first().waitFor()
    expect(await section.locator('table').textContent()).toContain('$82.75'.slice(0, 1))
  }
  await page.getByText('As a table').first().click()
  const days = page.getByRole('region', { name: 'Spending by day' })
  expect(await days.getByRole('row').filter({ hasText: '$82.75' }).count()).toBe(1)
  expect(faults).toEqual([])
})

test('a group leads to its categories, and a category to its transactions', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/')
  await page.getByRole('link', { name: 'Eating and drinking' }).click()
  await page.getByRole('heading', { name: 'Eating and drinking' }).waitFor()
  await page.getByRole('link', { name: 'Coffee and bakery' }).click()
  await page.getByText('1 transaction, spent $18.50').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Eating and drinking' }).waitFor()
  await settled(page)
  await page.goBack()
  await page.getByRole('heading', { name: 'By category' }).waitFor()
  expect(faults).toEqual([])
})

test('a bar leads where the link in its row of the table leads', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/')
  const month = today().slice(0, 7)
  const chart = page.getByRole('img', { name: /Bar chart of spending by day/ })
  await chart.locator('.chart-bar').first().waitFor()
  await chart.click({ position: { x: 44, y: 60 } })
  await page.waitForURL(`**/transactions?from=${month}-01&to=${month}-01&currency=USD`)
  expect(faults).toEqual([])
})

test('the keyboard goes along a chart, hears each day, and enters it', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/')
  const month = today().slice(0, 7)
  const rising = page.getByRole('img', { name: /Line chart of what was spent by each day/ })
  await rising.locator('.chart-end').waitFor()
  await rising.press('End')
  const heard = page.getByRole('region', { name: 'So far' }).locator('[aria-live]')
  expect(await heard.textContent()).toContain('$82.75')
  await rising.press('Escape')
  expect(await heard.isVisible()).toBe(false)
  const bars = page.getByRole('img', { name: /Bar chart of spending by day/ })
  await bars.locator('.chart-bar').first().waitFor()
  await bars.press('Home')
  await bars.press('Enter')
  await page.waitForURL(`**/transactions?from=${month}-*&to=${month}-*&currency=USD`)
  expect(faults).toEqual([])
})

test('another month is one click away, and its address can be kept', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/?month=2026-01')
  await page.getByRole('link', { name: 'Previous month' }).click()
  await page.getByRole('heading', { name: 'December 2025' }).waitFor()
  expect(page.url()).toContain('month=2025-12')
  await page.reload()
  await page.getByRole('heading', { name: 'December 2025' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'January 2026' }).waitFor()
})

test('the sheet of keys says what they do, and they do it where nothing is typed', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/budgets')
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  await page.getByRole('link', { name: 'Settings' }).first().focus()
  await page.keyboard.press('?')
  await sheet.getByText('Search transactions').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Settings')
  await page.keyboard.press('/')
  await page.waitForURL('**/transactions#q')
  const search = page.getByRole('searchbox', { name: 'Search' })
  await page.locator('#q:focus').waitFor()
  await page.keyboard.type('g?')
  expect(await search.inputValue()).toBe('g?')
  expect(await sheet.isVisible()).toBe(false)
  await page.goto('/transactions')
  await page.keyboard.press('j')
  await page.locator('[data-row-link]:focus').waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('b')
  await page.waitForURL('**/budgets')
  await page.keyboard.press('a')
  await page.waitForURL('**/add')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await sheet.getByLabel('Single keys work').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  expect(await sheet.isVisible()).toBe(false)
  expect(faults).toEqual([])
})

test('a session that is over says so, and changes nothing', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/transactions')
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'Starbucks', exact: true }).click()
  const problem = page.getByRole('alert')
  await problem.getByRole('link', { name: 'Sign in again' }).waitFor()
  expect(await problem.textContent()).toContain('Your session has ended')
})

test('what was typed when the session was over is back in its row after signing in again', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  const context = page.context()
  await page.goto('/transactions')
  const cookies = await context.cookies()
  await page.getByRole('link', { name: 'Starbucks', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note' }).first().fill('With Ana, she pays half')
  await page.getByLabel('Kind').selectOption('fee')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const again = page.getByRole('alert').getByRole('link', { name: 'Sign in again' })
  const way = new URL((await again.getAttribute('href')) ?? '', tracker.url)
  await context.addCookies(cookies)
  await page.goto(way.searchParams.get('return_to') ?? '')
  await page.getByText('What you typed is back').waitFor()
  expect(await page.getByLabel('Kind').inputValue()).toBe('fee')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.row-note').getByText('With Ana, she pays half').waitFor()
  await page.reload()
  expect(await page.getByText('What you typed is back').count()).toBe(0)
  expect(await page.evaluate('sessionStorage.length')).toBe(0)
  expect(faults).toEqual([])
})

test('so is what was typed into a form that leaves the page, and offline it does not leave', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  const context = page.context()
  await page.goto('/budgets')
  const cookies = await context.cookies()
  const amount = page.getByLabel('Amount')
  await amount.fill('1234.5')
  await page.getByLabel('Period').selectOption('year')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByRole('alert').getByText('You are offline').waitFor()
  expect(await amount.inputValue()).toBe('1234.5')
  await context.setOffline(false)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Make it' }).click()
  const back = page.getByRole('link', { name: 'Back to the form' })
  const way = new URL((await back.getAttribute('href')) ?? '', tracker.url)
  await context.addCookies(cookies)
  // As after signing in, which is at another address.
  await page.goto('/offline')
  await page.goto(way.searchParams.get('return_to') ?? '')
  await page.getByText('What you typed is back').waitFor()
  expect(await amount.inputValue()).toBe('1234.5')
  expect(await page.getByLabel('Period').inputValue()).toBe('year')
  expect(page.url()).not.toContain('#')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByText('$1,234.50').first().waitFor()
  await until(page, 'sessionStorage.length === 0')
})

test('without a connection, the page says that it is offline', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/transactions')
  await page.context().setOffline(true)
  await page.getByRole('alert').getByText('You are offline').waitFor()
  await page.context().setOffline(false)
  await page.getByText('You are offline').waitFor({ state: 'detached' })
})

test('the service worker lets a link in a mail lead here, and shows nothing that was kept', async () => {
  await using person = await visit(browser, tracker, { serviceWorkers: 'allow' })
  const { page } = person
  await page.goto('/')
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)')
  await page.reload()
  // As from a webmail, which is another site.
  await page.goto(`data:text/html,<a href="${tracker.url.origin}/review">A mail</a>`)
  await page.getByRole('link', { name: 'A mail' }).click()
  await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor()
  await page.context().setOffline(true)
  await page.goto('/transactions')
  await page.getByRole('heading', { name: 'You are offline' }).waitFor()
  expect(await page.locator('body').textContent()).not.toMatch(/starbucks/i)
})
