/** The API's own page: read, and tried as whoever is signed in. */
import type { Browser, Page } from 'playwright-core'
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

/** Swagger UI's own markup, which no style of ours mends. */
const THEIRS = /^(region|heading-order|nested-interactive|scrollable-region-focusable):/

async function ourFindings(page: Page): Promise<Array<string>> {
  return (await axeFindings(page)).filter((finding) => !THEIRS.test(finding))
}

const DARK = "document.documentElement.classList.contains('dark-mode')"

test('a request is tried on the page, signed in and not; nothing comes from elsewhere or breaks the policy', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  const status = page.locator('.response-col_status')
  const execute = page.getByRole('button', { name: 'Execute' })
  await page.goto('/api/docs')
  await page.getByRole('button', { name: /GET.*\/api\/settings/ }).click()
  await execute.click()
  await status.filter({ hasText: '200' }).first().waitFor()
  await page.getByText(tracker.forwardTo).first().waitFor()
  expect(await page.evaluate(DARK)).toBe(false)
  expect(await ourFindings(page)).toEqual([])

  // Of a hundred operations, which take most of the time to draw: on a phone, dark, signed out.
  await page.context().clearCookies()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate("document.documentElement.classList.add('dark-mode')")
  await execute.click()
  await status.filter({ hasText: '401' }).first().waitFor()
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(360)
  expect(await ourFindings(page)).toEqual([])
  expect([...asked]).toEqual([tracker.url.origin])
  expect(faults).toEqual([])
})

test('who is not signed in reads it, in the colours of their machine', async () => {
  await using person = await visit(browser, tracker, { signedIn: false, colorScheme: 'dark' })
  const { page, faults } = person
  const info = { title: 'A short one', version: '1' }
  await page.route('**/api/openapi.json', async (route) => {
    const response = await route.fetch()
    expect(response.status()).toBe(200)
    await route.fulfill({ json: { openapi: '3.1.0', info, paths: {} } })
  })
  await page.goto('/api/docs')
  await page.getByRole('heading', { name: info.title }).waitFor()
  expect(await page.evaluate(DARK)).toBe(true)
  expect(faults).toEqual([])
})
