/** The list of transactions: finding them, correcting them, and doing so by the keyboard alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { transactions } from '../system/mails.ts'
import { settled, startBrowser, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  await sendPurchases(tracker, [
    { amountMinor: 1200, who: 'STARBUCKS STORE 05117', date: '2026-10-02', time: '09:00' },
    { amountMinor: 640, who: 'STARBUCKS STORE 05117', date: '2026-10-03', time: '09:00' },
    { amountMinor: 715, who: 'STARBUCKS STORE 05117', date: '2026-10-04', time: '09:00' },
    { amountMinor: 9300, who: 'WHOLEFDS MKT 10266', date: '2026-10-05', time: '10:30' },
    { amountMinor: 2100, who: 'BRAMBLE & FITCH', date: '2026-10-05', time: '12:10' },
    { amountMinor: 3300, who: 'SHELL OIL 57442', date: '2026-10-06', time: '12:10' },
  ])
})
afterAll(() => tracker?.close())

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: name })

const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.textContent.trim().replace(/\\s+/g, " ")')

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === name) return
  }
  throw new Error(`Tab never came to ${name}`)
}

async function categoryOf(merchant: string): Promise<Array<string | null>> {
  const all = await transactions(tracker)
  return all.filter((one) => one.merchant === merchant).map(({ category }) => category)
}

test('a category is corrected by the keyboard alone, and past ones follow when asked', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/transactions')
  await tabTo(page, 'Shell')
  // The name is what it is called; the bank's own line stands beside it.
  await row(page, 'Shell').getByText('SHELL OIL 57442', { exact: true }).waitFor()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe('Starbucks')
  await page.keyboard.press('c')
  await page.getByRole('dialog', { name: 'Category of Starbucks' }).waitFor()
  await page.keyboard.type('books')
  await page.keyboard.press('Enter')
  await page.getByText('is Hobbies and books from now on. Change 2 earlier ones too?').waitFor()
  expect(await page.locator('#status').textContent()).toContain('Hobbies and books')
  expect(await categoryOf('STARBUCKS STORE 05117')).toEqual(['hobbies', 'coffee', 'coffee'])
  await tabTo(page, 'Change 2')
  await page.keyboard.press('Enter')
  await page.getByText('2 earlier ones are Hobbies and books too').waitFor()
  await settled(page)
  expect(await row(page, 'Starbucks').filter({ hasText: 'Hobbies and books' }).count()).toBe(3)
  expect(await categoryOf('STARBUCKS STORE 05117')).toEqual(['hobbies', 'hobbies', 'hobbies'])
  expect(faults).toEqual([])
  await page.goto('/settings/taught')
  await page.getByText('1 merchant', { exact: true }).click()
  await page.getByRole('button', { name: 'Forget Starbucks' }).click()
  await page.getByRole('status').getByText('Forgotten').waitFor()
})

test('a category that was set elsewhere while the picker was open is not written over', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/transactions')
  await row(page, 'Bramble & Fitch').locator('[data-pick]').click()
  await page.getByRole('dialog').waitFor()
  const found = (await transactions(tracker)).find(({ merchant }) => merchant === 'BRAMBLE & FITCH')
  const body = JSON.stringify({ category: 'pets' })
  const headers = { 'content-type': 'application/json' }
  await tracker.apiFetch(`/api/transactions/${found?.id}`, { method: 'PATCH', headers, body })
  await page.keyboard.type('books')
  await page.keyboard.press('Enter')
  await page.getByText('Changed meanwhile, to Pets.').waitFor()
  expect(await categoryOf('BRAMBLE & FITCH')).toEqual(['pets'])
})

test('Escape leaves the picker, the category and the place in the list as they were', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/transactions')
  await tabTo(page, 'Shell')
  await page.keyboard.press('c')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await focused(page)).toBe('Shell')
  expect(await categoryOf('SHELL OIL 57442')).toEqual(['fuel'])
})

test('Escape closes an open row, and not one in which something was written', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/transactions')
  await tabTo(page, 'Shell')
  await page.keyboard.press('Enter')
  const note = page.getByLabel('Note (optional)')
  await note.fill('for the trip')
  await note.press('Escape')
  await settled(page)
  expect(await note.inputValue()).toBe('for the trip')
  await note.fill('')
  await note.press('Escape')
  await note.waitFor({ state: 'hidden' })
  await settled(page)
  expect(await focused(page)).toBe('Shell')
})

test('search and filters narrow the list, its sum, its address and the export', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/transactions')
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('wholefds')
  await page.getByText('1 transaction, spent $93.00').waitFor()
  expect(new URL(page.url()).search).toBe('?q=wholefds')
  await page.getByRole('searchbox', { name: 'Search' }).fill('')
  await page.locator('summary').getByText('Category', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Fuel' }).check()
  await page.getByText('1 transaction, spent $33.00').waitFor()
  const csv = page.getByRole('link', { name: 'CSV' })
  expect(await csv.getAttribute('href')).toBe('/api/export.csv?category=fuel&language=en-US')
  const [download] = await Promise.all([page.waitForEvent('download'), csv.click()])
  expect(download.suggestedFilename()).toBe('transactions.csv')
  await page.locator('summary').getByText('Category', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Groceries', exact: true }).check()
  await page.getByText('2 transactions, spent $126.00').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /^Fuel.*remove/ }).click()
  await page.getByText('1 transaction, spent $93.00').waitFor()
  await page.getByRole('textbox', { name: 'Amount from' }).fill('100')
  await page.keyboard.press('Tab')
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
  await page.goto('/transactions?from=2026-10-05&to=2026-10-05')
  await page.getByText('2 transactions, spent $114.00').waitFor()
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    expect.stringContaining('October 5'),
  ])
  expect(faults).toEqual([])
})

test('a wrong amount is refused in place, a right one is saved and the day adds up', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/transactions?from=2026-10-05&to=2026-10-05')
  await page.getByRole('link', { name: 'Bramble & Fitch', exact: true }).click()
  const amount = page.getByRole('textbox', { name: 'Amount', exact: true })
  await amount.fill('twenty')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('An amount above zero, such as 12.50.').waitFor()
  await amount.fill('24.50')
  await page.getByRole('button', { name: 'Save' }).click()
  await row(page, 'Bramble').getByText('$24.50').waitFor()
  await page.getByText('Spent: $117.50').waitFor()
  await page.getByRole('link', { name: 'Bramble & Fitch', exact: true }).click()
  await page.getByText('Who set what, and when').click()
  expect(await row(page, 'Bramble').first().textContent()).toContain('Amount: $21.00 → $24.50')
  expect(faults).toEqual([])
})

test('what was deleted is brought back with one key', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/transactions?q=shell')
  await page.getByRole('link', { name: 'Shell', exact: true }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Shell was deleted.').waitFor()
  expect(await categoryOf('SHELL OIL 57442')).toEqual([])
  expect(await focused(page)).toBe('Undo')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Shell', exact: true }).waitFor()
  expect(await categoryOf('SHELL OIL 57442')).toEqual(['fuel'])
  expect(faults).toEqual([])
})

test('without script, a category is set and a transaction deleted by plain forms', async () => {
  await using person = await visit(browser, tracker, { javaScriptEnabled: false })
  const { page } = person
  await page.goto('/transactions?q=wholefds')
  await page.getByRole('link', { name: 'Whole Foods Market', exact: true }).click()
  await page.getByRole('combobox', { name: 'Category' }).selectOption('pets')
  await page.getByRole('button', { name: 'Set' }).click()
  await page.getByText('You chose Pets. No machine changes it.').waitFor()
  expect(await categoryOf('WHOLEFDS MKT 10266')).toEqual(['pets'])
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.waitForURL('**/transactions')
  expect(await categoryOf('WHOLEFDS MKT 10266')).toEqual([])
})

test('more than one page of them is one list, with every day once', async () => {
  const events = Array.from({ length: 45 }, (_, index) => ({
    amountMinor: 100 + index,
    who: 'LINDEN KIOSK 3',
    date: `2026-09-${String(10 + Math.floor(index / 15)).padStart(2, '0')}`,
    time: `10:${String(index % 60).padStart(2, '0')}`,
  }))
  await sendPurchases(tracker, events)
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/transactions?q=linden')
  await page.getByRole('link', { name: 'Show more' }).click()
  await page.getByRole('link', { name: 'Show more' }).waitFor({ state: 'detached' })
  expect(await page.getByRole('link', { name: 'Linden Kiosk', exact: true }).count()).toBe(45)
  const headings = await page
    .getByRole('heading', { level: 2, name: /September/ })
    .allTextContents()
  expect(headings).toHaveLength(3)
  // The fifteen of the first day: 1.00 to 1.14, although they stand on two pages.
  expect(await page.locator('#day-2026-09-10-total').textContent()).toContain('$16.05')
  expect(await focused(page)).toBe('Linden Kiosk')
  expect(faults).toEqual([])
})

test('one that is gone is said to be gone, on a page and in a list', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  const response = await page.goto('/transactions/01a00000-0000-7000-8000-000000000000')
  expect(response?.status()).toBe(404)
  await page.getByText('There is no such transaction').waitFor()

  await sendPurchases(tracker, [{ who: 'FLEETING FERRY', date: '2026-08-01', time: '09:00' }])
  await page.goto('/transactions?q=fleeting')
  const [{ id } = { id: '' }] = (await transactions(tracker)).filter(
    ({ merchant }) => merchant === 'FLEETING FERRY',
  )
  await tracker.apiFetch(`/api/transactions/${id}`, { method: 'DELETE' })
  await page.getByRole('link', { name: 'Fleeting Ferry', exact: true }).click()
  await page.getByRole('alert').getByText('There is no such transaction').waitFor()
})
