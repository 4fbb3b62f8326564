/** A page that stays open while the ledger changes under it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { afterSeconds, startBrowser, until, visit } from './support/browser.ts'
import { sendConfirmation, sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  const days = Array.from({ length: 60 }, (_, index) => index)
  for (const index of days) {
    await addPurchase(`Shop ${index}`, `2026-09-${String((index % 30) + 1).padStart(2, '0')}`)
  }
})
afterAll(() => tracker?.close())

/** By the API, as another program would. */
async function addPurchase(merchant: string, date: string): Promise<void> {
  const body = { kind: 'purchase', amount: '12.50', currency: 'USD', merchant, occurredOn: date }
  const headers = { 'content-type': 'application/json' }
  const response = await tracker.apiFetch('/api/transactions', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(response.status, await response.clone().text()).toBe(201)
}

const MARK = 'window.untouched = true'

/** That this is still the document that was marked: nothing was loaded. */
function isSame(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('window.untouched === true')
}

test('a mail that comes in shows within ten seconds, and what one looks at stays where it is', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.clock.install()
  await page.goto('/transactions')
  await page.getByRole('link', { name: 'Show more' }).click()
  await until(page, "document.querySelectorAll('[data-row]').length > 50")
  await page.evaluate(MARK)
  // Not every browser keeps what is in sight in its place by itself.
  await page.evaluate(
    "document.documentElement.style.overflowAnchor = document.body.style.overflowAnchor = 'none'",
  )
  const row = page.locator('[data-row]').nth(52)
  await row.scrollIntoViewIfNeeded()
  const name = await row.locator('[data-row-link]').textContent()
  const top = await topOf(page, name ?? '')
  await sendPurchases(tracker, [
    { amountMinor: 4210, who: 'STARBUCKS STORE 05117', date: '2026-10-05' },
  ])
  await afterSeconds(page, 10)
  await page.getByRole('link', { name: 'Starbucks', exact: true }).waitFor()
  expect(await topOf(page, name ?? '')).toBeCloseTo(top, 0)
  expect(await page.locator('[data-row]').count()).toBe(61)
  expect(await isSame(page)).toBe(true)
  expect(faults).toEqual([])
})

async function topOf(page: Page, name: string): Promise<number> {
  const box = await page.getByRole('link', { name, exact: true }).boundingBox()
  return box?.y ?? Number.NaN
}

test('what was written and not saved stays, also where another changes the same', async () => {
  const [shop] = await transactionsOf('Shop 7')
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.clock.install()
  await page.goto(`/transactions/${shop?.id}`)
  await page.evaluate(MARK)
  const note = page.getByLabel('Note (optional)')
  await note.fill('mine')
  await note.blur()
  const patch = {
    method: 'PATCH',
    body: JSON.stringify({ note: 'theirs', merchant: 'Shop Seven' }),
  }
  const headers = { 'content-type': 'application/json' }
  await tracker.apiFetch(`/api/transactions/${shop?.id}`, { ...patch, headers })
  await afterSeconds(page, 10)
  await page.getByRole('heading', { name: /Shop Seven/i }).waitFor()
  expect(await note.inputValue()).toBe('mine')
  expect(await isSame(page)).toBe(true)
  expect(faults).toEqual([])
})

async function transactionsOf(words: string): Promise<Array<{ id: string }>> {
  const response = await tracker.apiFetch(`/api/transactions?q=${encodeURIComponent(words)}`)
  return ((await response.json()) as { items: Array<{ id: string }> }).items
}

test("Gmail's code appears on whatever page is open, and moves nothing", async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page, faults } = person
  await page.clock.install()
  await page.goto('/settings')
  await page.evaluate(MARK)
  const heading = page.getByRole('heading', { level: 1 })
  const before = await heading.boundingBox()
  await sendConfirmation(tracker)
  const card = page.getByRole('region', { name: 'Confirm forwarding' })
  await afterSeconds(page, 10)
  await card.getByText('420617358').waitFor()
  await page.clock.resume()
  expect(await heading.boundingBox()).toEqual(before)
  expect(await isSame(page)).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  expect(faults).toEqual([])
})

test('a page that nobody sees asks nothing, and catches up when it is seen', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  const asked: Array<string> = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.clock.install()
  // The page's icon too comes before it is hidden.
  await page.goto('/transactions', { waitUntil: 'networkidle' })
  await hide(page, true)
  asked.length = 0
  await addPurchase('While away', '2026-10-09')
  await afterSeconds(page, 10)
  // What the page asked for by itself would be there before this.
  await page.evaluate("fetch('/robots.txt').then(() => null)")
  expect(asked).toEqual(['/robots.txt'])
  await hide(page, false)
  await page.getByRole('link', { name: 'While away', exact: true }).waitFor()
})

/** As another tab in front of it does. */
async function hide(page: Page, isHidden: boolean): Promise<void> {
  const state = JSON.stringify(isHidden ? 'hidden' : 'visible')
  await page.evaluate(`
    Object.defineProperty(document, 'visibilityState', { value: ${state}, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  `)
}

test('the mark needs a ticket of a page, and changes with the ledger alone', async () => {
  const cookie = await tracker.signIn()
  const html = await (await fetch(new URL('/', tracker.url), { headers: { cookie } })).text()
  const ticket = /<meta name="live" content="([^"]+)"/.exec(html)?.[1] ?? ''
  const mark = async (value = ticket) =>
    fetch(new URL('/live', tracker.url), { headers: { 'x-live-ticket': value } })
  const first = await (await mark()).text()
  expect(await (await mark()).text()).toBe(first)
  await addPurchase('One more', '2026-10-10')
  expect(await (await mark()).text()).not.toBe(first)
  expect((await mark(`${ticket}x`)).status).toBe(401)
  expect((await mark('')).status).toBe(401)
})
