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

test('a request is tried on the page, and nothing comes from elsewhere or breaks the policy', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto('/api/docs')
  await page.getByRole('button', { name: /GET.*\/api\/settings/ }).click()
  await page.getByRole('button', { name: 'Execute' }).click()
  await page.locator('.response-col_status').filter({ hasText: '200' }).first().waitFor()
  await page.getByText(tracker.forwardTo).first().waitFor()
  expect([...asked]).toEqual([tracker.url.origin])
  if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE, fullPage: false })
  expect(await ourFindings(page)).toEqual([])
  expect(faults).toEqual([])
})

test('who is not signed in reads it, and is refused what is tried', async () => {
  await using person = await visit(browser, tracker, {
    signedIn: false,
    colorScheme: 'dark',
    viewport: { width: 360, height: 740 },
  })
  const { page, faults } = person
  await page.goto('/api/docs')
  await page.getByRole('button', { name: /GET.*\/api\/settings/ }).click()
  await page.getByRole('button', { name: 'Execute' }).click()
  await page.locator('.response-col_status').filter({ hasText: '401' }).first().waitFor()
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  if (process.env.PICTURE) await page.screenshot({ path: `${process.env.PICTURE}.dark.png` })
  expect(width).toBeLessThanOrEqual(360)
  expect(await ourFindings(page)).toEqual([])
  expect(faults).toEqual([])
})
