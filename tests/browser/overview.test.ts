/** The overview, as a person reads it: any period, remembered; what is to come; what is unusual. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { settled, startBrowser, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser

/** The local date so many days from now. */
function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
}

beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  await sendPurchases(tracker, [
    ...[-91, -84, -77, -70].map((offset) => {
      return { amountMinor: 1800, who: 'CORNER BAKERY 0451', date: day(offset), time: '08:00' }
    }),
    ...[-35, -21, -7].map((offset) => {
      return { amountMinor: 3900, who: 'HARBOR GYM 0291', date: day(offset), time: '09:00' }
    }),
    { amountMinor: 9000, who: 'CORNER BAKERY 0451', date: day(0), time: '00:01' },
    { amountMinor: 12_500, who: 'TIDEWATER TAILOR', date: day(0), time: '00:02' },
  ])
})
afterAll(() => tracker?.close())

test('it says what was spent, what is due next, and what is out of the ordinary', async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page, faults } = person
  await page.goto('/')
  const spent = page.getByRole('region', { name: 'Spent', exact: true })
  for (const word of ['Spent', 'Income', 'Net']) await spent.getByText(word).first().waitFor()
  const due = page.getByRole('region', { name: 'Due next' })
  await due
    .getByText(/Harbor Gym/i)
    .first()
    .waitFor()
  const unusual = page.getByRole('region', { name: 'Out of the ordinary' })
  await unusual.getByText(/\$90\.00 at Corner Bakery.*usually \$18\.00/i).waitFor()
  await unusual.getByText(/Tidewater Tailor is new: \$125\.00/i).waitFor()
  const strip = page.getByRole('region', { name: 'Twelve months' })
  expect(await strip.getByRole('link').count()).toBe(12)
  expect(await axeFindings(page)).toEqual([])
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(360)
  expect(faults).toEqual([])
})

test('any period can be chosen; it is in the address, and remembered', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/')
  const year = day(0).slice(0, 4)
  const chooser = page.getByText('Other periods')
  await chooser.click()
  await page.getByRole('link', { name: 'Year', exact: true }).click()
  await page.getByRole('heading', { name: year, exact: true }).waitFor()
  expect(page.url()).toContain(`year=${year}`)
  await settled(page)
  await chooser.click()
  await page.getByLabel('From payday to payday').selectOption('last-friday')
  await page.getByRole('button', { name: 'Show from payday' }).click()
  await page.waitForURL('**payday=last-friday**')
  await settled(page)
  expect(await axeFindings(page)).toEqual([])
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await page.goto('/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  await page.getByRole('link', { name: 'Previous period' }).click()
  await settled(page)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(title)
  expect(faults).toEqual([])
})

test('a time to come, and one that is empty, say something sensible', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  const next = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 7)
  await page.goto(`/?month=${next}`)
  await page.getByText('This is still to come.').waitFor()
  await page
    .getByRole('region', { name: 'Due next' })
    .getByText(/Harbor Gym/i)
    .first()
    .waitFor()
  await page.goto('/?month=2019-03')
  await page.getByText('No spending is recorded in this time.').waitFor()
})
