/** The page of other programs: a webhook made, tried, paused and removed. */
import { createServer, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'

let receiver: Server
let tracker: Tracker
let browser: Browser
let address: string
beforeAll(async () => {
  tracker = await sharedTracker()
  receiver = createServer((_request, response) => response.writeHead(204).end())
  const port = tracker.webhookPort
  await new Promise<void>((resolve) => receiver.listen(port, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${port}/in`
  browser = await startBrowser()
})
afterAll(async () => {
  await tracker?.close()
  receiver?.close()
})

test('a webhook is made, its secret shown once, tried, paused and removed', async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page, faults } = person
  await page.goto('/settings/webhooks')
  await page.getByLabel('Its address').fill(address)
  await page.getByLabel('A mail that waits for you').check()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText(/^whsec_/).waitFor()
  await page.getByRole('button', { name: /^Send a test/ }).click()
  await page.getByText('delivered').first().waitFor({ timeout: 15_000 })
  expect(await page.getByText(/^whsec_/).count()).toBe(0)
  if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE, fullPage: true })
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: /^Pause/ }).click()
  await page.getByText('Paused by you').waitFor()
  await page.getByRole('button', { name: /^Resume/ }).click()
  await page.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('button', { name: /^Remove/ }).waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})
