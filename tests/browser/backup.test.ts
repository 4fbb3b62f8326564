/** The page of a person's data: a backup made and brought back in the browser, and erasing taken back. */
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await startTracker()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await tracker?.close()
})

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
