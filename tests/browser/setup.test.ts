/** The first ten minutes: a checklist that follows what happens, forwarding, a test mail. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOCAL_PERSON, sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { afterSeconds, startBrowser, visit } from './support/browser.ts'
import { sendConfirmation, sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
})
afterAll(() => tracker?.close())

test('a country’s own name of its zone is guessed, where the browser has another', async () => {
  const india = { locale: 'en-IN', timezoneId: 'Asia/Kolkata' }
  await using person = await visit(browser, tracker, india)
  const { page } = person
  await page.goto('/')
  const zone = () => page.getByLabel('Time zone').inputValue()
  await expect.poll(zone, { timeout: 30_000 }).toBe('Asia/Kolkata')
  expect(await page.getByLabel('Currency').inputValue()).toBe('INR')
})

test('a provider’s page makes the filter of the banks that are named', async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page } = person
  await page.goto('/setup')
  await page.getByRole('link', { name: 'Gmail' }).click()
  await page.getByLabel('Your bank').fill('Bancolombia')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('Your bank').fill('chase')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const filter = (await page.locator('#filter').textContent()) ?? ''
  expect(filter).toContain('bancolombia.com.co OR ')
  expect(filter).toContain('chase.com')
  await page.getByLabel('Your bank').fill('Bank of Nowhere at All')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText('No bank of that name is known').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(360)

  await page.getByRole('button', { name: 'It is set up' }).click()
  await page.waitForURL('**/setup**')
  // The next provider's page knows them still.
  await page.getByRole('link', { name: 'Fastmail' }).click()
  expect(await page.locator('#filter').textContent()).toContain('from:chase.com')
})

const isDone = (name: string) => `#step-${name}.is-done`

test('the steps tick themselves off as mail comes', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.clock.install()
  await page.goto('/setup')
  expect(await page.locator(isDone('code')).count()).toBe(0)
  await sendConfirmation(tracker)
  await page.reload()
  await page.getByText('420617358').waitFor()

  const href = await page.getByRole('link', { name: 'Write the test mail' }).getAttribute('href')
  expect(href).toContain(`mailto:${tracker.forwardTo}?subject=`)
  const subject = decodeURIComponent(href?.split('subject=')[1] ?? '')
  const mail = [`From: ${LOCAL_PERSON}`, `To: ${tracker.forwardTo}`, `Subject: ${subject}`]
  const headers = [...mail, 'Message-ID: <a-test@example.com>', `Date: ${new Date().toUTCString()}`]
  await tracker.sendMail(`${headers.join('\r\n')}\r\n\r\nIs this thing on?\r\n`)
  // Nobody reloads: the page itself sees that the ledger changed.
  await afterSeconds(page, 10)
  await page.locator(isDone('test')).waitFor()
  expect(await page.locator(isDone('code')).count()).toBe(1)
  expect(await page.locator(isDone('mail')).count()).toBe(0)

  await sendPurchases(tracker, [
    { amountMinor: 1850, who: 'STARBUCKS STORE 05117', date: '2026-11-20', time: '08:14' },
  ])
  await afterSeconds(page, 10)
  await page.locator(isDone('mail')).waitFor()
  await page.clock.resume()
  await page.locator('#step-alerts').getByRole('button', { name: 'Done' }).click()
  await page.locator(isDone('alerts')).waitFor()
  await page.goto('/')
  await page.getByText('Next: Bring in the past').waitFor()
  await page.goto('/setup')
  await page.getByRole('button', { name: 'Hide the rest' }).click()
  await page.waitForURL('**/')
  expect(await page.getByText('Next:').count()).toBe(0)
})
