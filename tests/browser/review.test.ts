/** What waits for the person: mails, categories, duplicates. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { mails, transactions } from '../system/mails.ts'
import { settled, startBrowser, visit } from './support/browser.ts'
import { sendClaimed, sendDoubtful, sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
})
afterAll(() => tracker?.close())

test('a mail in doubt is recorded as the person reads it, the next one is put aside', async () => {
  await sendDoubtful(tracker)
  await sendDoubtful(tracker)
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/')
  await page.getByRole('link', { name: '2 mails to read' }).click()
  const list = page.getByRole('navigation', { name: 'Mails to read' })
  expect(await list.textContent()).toContain('pugetharborcu')
  expect(await list.getByRole('link').count()).toBe(2)
  const mail = page.getByRole('article')
  expect(await mail.textContent()).toContain('$84.20, and $12.75 at North Pier Hardware')

  await page.getByRole('textbox', { name: 'Amount' }).fill('12.75')
  await page.getByRole('combobox', { name: 'Currency' }).fill('USD')
  await page.getByRole('textbox', { name: 'Merchant' }).fill('North Pier Hardware')
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('status').getByText('Recorded').waitFor()
  expect(await list.getByRole('link').count()).toBe(1)
  expect(await transactions(tracker)).toMatchObject([
    { amount: '12.75', currency: 'USD', merchant: 'North Pier Hardware', kind: 'purchase' },
  ])

  await page.getByRole('button', { name: 'Not a transaction' }).click()
  await page.getByRole('heading', { name: 'All mails are read' }).waitFor()
  expect((await mails(tracker)).map(({ status }) => status).sort()).toEqual(['ignored', 'recorded'])
  expect(await transactions(tracker)).toHaveLength(1)
  expect(faults).toEqual([])
})

test('a form for a mail that lacks an amount is refused, and what was typed stays', async () => {
  await sendDoubtful(tracker)
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/review')
  await page.getByRole('textbox', { name: 'Amount' }).fill('0')
  await page.getByRole('combobox', { name: 'Currency' }).fill('USD')
  await page.getByRole('textbox', { name: 'Merchant' }).fill('North Pier')
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByText('An amount above zero, such as 12.50.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Merchant' }).inputValue()).toBe('North Pier')
  await page.getByRole('button', { name: 'Not a transaction' }).click()
  await page.getByRole('heading', { name: 'All mails are read' }).waitFor()
})

test('categories are asked by merchant, most first, and answered by one key', async () => {
  await sendPurchases(tracker, [
    { amountMinor: 500, who: 'ZQV HOLDINGS 77', date: '2026-10-01', time: '09:00' },
    { amountMinor: 700, who: 'QRX 90210 WVT', date: '2026-10-02', time: '09:00' },
    { amountMinor: 900, who: 'QRX 90210 WVT', date: '2026-10-03', time: '09:00' },
  ])
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/review/labels')
  const rows = page.locator('#questions').getByRole('listitem')
  await rows.first().getByRole('link', { name: 'QRX', exact: true }).waitFor()
  await rows.first().getByText('QRX 90210 WVT', { exact: true }).waitFor()
  expect(await rows.first().textContent()).toContain('2 transactions')
  await page.locator('#questions').getByRole('link', { name: 'QRX', exact: true }).focus()
  await page.keyboard.press('c')
  await page.keyboard.type('pets')
  await page.keyboard.press('Enter')
  await page.getByText('QRX: Pets (2 transactions)').waitFor()
  await settled(page)
  expect(await rows.filter({ hasText: 'QRX' }).count()).toBe(0)
  // The focus goes on to the merchant that is asked about next.
  expect(await page.evaluate('document.activeElement.closest("#questions") !== null')).toBe(true)
  // The row's own link is beneath its buttons: a mouse reaches them.
  await rows
    .first()
    .getByRole('button', { name: /^Choose/ })
    .click({ timeout: 5000 })
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  const answered = (await transactions(tracker)).filter(({ merchant }) =>
    merchant?.startsWith('QRX'),
  )
  expect(answered.map(({ category }) => category)).toEqual(['pets', 'pets'])
  expect(faults).toEqual([])
})

test('two tellings of what may be one payment stand side by side until one is chosen', async () => {
  await tracker.apiFetch('/api/transactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      amount: '40.00',
      currency: 'USD',
      merchant: 'Corner Florist',
      occurredOn: '2026-10-08',
    }),
  })
  await sendPurchases(tracker, [
    { amountMinor: 4000, who: 'SQ *CORNER FLORIST 8', date: '2026-10-08', time: '09:00' },
  ])
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/')
  await page.getByRole('link', { name: '1 possible duplicate' }).click()
  const pair = page.locator('#pairs > li')
  await pair.getByRole('region', { name: 'First: Corner Florist', exact: true }).waitFor()
  const second = pair.getByRole('region', { name: 'Second: Corner Florist', exact: true })
  await second.getByText('SQ *CORNER FLORIST 8', { exact: true }).waitFor()
  // What the bank says is kept, what was typed goes.
  await pair.getByRole('button', { name: 'Delete (First)' }).click()
  await page.getByRole('status').getByText('The first one was deleted').waitFor()
  expect(await pair.count()).toBe(0)
  const left = (await transactions(tracker)).filter(({ amount }) => amount === '40.00')
  expect(left.map(({ merchant }) => merchant)).toEqual(['SQ *CORNER FLORIST 8'])
  await page.goto('/review/duplicates')
  await page.getByRole('heading', { name: 'No doubts' }).waitFor()
  expect(faults).toEqual([])
})

test('a clear guess is one sentence, recorded by one button, and the form is there to change it', async () => {
  await sendClaimed(tracker)
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/review')
  await page.getByText(/^Purchase: COP\s2,899,000 at ALKOSTO, /).waitFor()
  const merchant = page.getByRole('textbox', { name: 'Merchant' })
  expect(await merchant.isVisible()).toBe(false)
  await page.getByText('Change', { exact: true }).click()
  await merchant.waitFor()
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('status').getByText('Recorded').waitFor()
  const recorded = (await transactions(tracker)).find(({ merchant }) => merchant === 'ALKOSTO')
  expect(recorded).toMatchObject({ amount: '2899000.00', currency: 'COP' })
  expect(faults).toEqual([])
})
