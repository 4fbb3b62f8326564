/** The page of a person's data: a backup made and brought back in the browser, and erasing taken back. */
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
})
afterAll(() => tracker?.close())

test('a backup goes out encrypted and comes back, and erasing can be thought better of', async () => {
  await using person = await visit(browser, tracker, { acceptDownloads: true })
  const { page, faults } = person
  await page.goto('/settings/data')
  const view = { title: 'Coffee of October', query: { category: 'coffee' } }
  const made = await page.request.post('/api/views', {
    data: view,
    headers: { origin: tracker.url.origin },
  })
  expect(made.status(), await made.text()).toBe(201)
  const key = 'correct horse battery staple'
  await page.getByLabel('Passphrase').first().fill(key)
  await page.getByLabel('The same again').fill('another one')
  await page.getByRole('button', { name: 'Make a backup' }).click()
  await page.getByText('The two are not the same.').waitFor()
  await page.getByLabel('The same again').fill(key)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make a backup' }).click(),
  ])
  const file = await download.path()
  expect((await readFile(file, 'latin1')).startsWith('age-encryption.org/v1')).toBe(true)
  expect(await axeFindings(page)).toEqual([])

  const { id } = (await made.json()) as { id: string }
  await page.request.delete(`/api/views/${id}`, { headers: { origin: tracker.url.origin } })
  await page.getByLabel('The file').setInputFiles(file)
  const restore = page.getByRole('region', { name: 'Bring a backup back' })
  await restore.getByLabel('Passphrase').fill('not this one')
  await restore.getByRole('button', { name: 'Bring it back' }).click()
  await restore.getByText('The passphrase is not the one it was made with').waitFor()
  await restore.getByLabel('Passphrase').fill(key)
  await restore.getByRole('button', { name: 'Bring it back' }).click()
  await restore.getByText('All there').waitFor()
  const views = (await (await page.request.get('/api/views')).json()) as { items: Array<object> }
  expect(views.items).toMatchObject([view])

  await page.getByText('Erase all mails, transactions and settings').click()
  await page.getByLabel('I have a backup').check()
  await page.getByRole('button', { name: 'Erase in a day' }).click()
  await page.getByText('Everything will be erased on').waitFor()
  await page.getByRole('button', { name: 'Keep everything' }).click()
  await page.getByText('Erase all mails, transactions and settings').waitFor()
  expect(faults).toEqual([])
})

test('a month prints as a report: its sums and its lines, and none of the buttons', async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page, faults } = person
  const entry = { kind: 'purchase', currency: 'USD', category: 'coffee', occurredOn: '2026-10-07' }
  for (const [merchant, amount] of [
    ['Corner Bakery', '4.50'],
    ['Blue Heron', '5.25'],
  ]) {
    const made = await page.request.post('/api/transactions', {
      data: { ...entry, merchant, amount },
      headers: { origin: tracker.url.origin },
    })
    expect(made.status(), await made.text()).toBe(201)
  }
  await page.goto('/?month=2026-10')
  await page.getByText('Other periods').click()
  await page.getByRole('link', { name: 'As a page to print' }).click()
  await page.getByRole('heading', { name: 'October 2026' }).waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  const category = page.getByRole('table', { name: 'By category' })
  expect(await category.getByRole('row', { name: /^Coffee and bakery/ }).textContent()).toContain(
    '$9.75',
  )
  const lines = page.getByRole('table', { name: 'Transactions' }).getByRole('row')
  expect(await lines.count()).toBe(3)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('link', { name: '2026', exact: true }).isVisible()).toBe(false)
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Sign out', exact: true }).isVisible()).toBe(false)
  expect(await lines.nth(1).isVisible()).toBe(true)
  expect(faults).toEqual([])
})
