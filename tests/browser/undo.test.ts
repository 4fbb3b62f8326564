/** Undoing, the bin, splitting and tagging, as a person does them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { transactions } from '../system/mails.ts'
import { axeFindings } from './support/axe.ts'
import { settled, startBrowser, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  await sendPurchases(tracker, [
    { amountMinor: 9300, who: 'WHOLEFDS MKT 10266', date: '2026-10-05', time: '10:30' },
    { amountMinor: 3300, who: 'SHELL OIL 57442', date: '2026-10-06', time: '12:10' },
  ])
})
afterAll(() => tracker?.close())

async function one(merchant: string) {
  const all = await transactions(tracker)
  // biome-ignore lint/suspicious/noExplicitAny: looked at field by field.
  return all.find((each) => each.merchant === merchant) as any
}

/** Opens the transaction's own page. */
async function open(page: Page, merchant: string): Promise<void> {
  await page.goto(`/transactions/${(await one(merchant)).id}`)
}

test('a correction is undone from its notice, and again from the list of what was done', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await open(page, 'SHELL OIL 57442')
  await page.getByLabel('Note (optional)').fill('the long drive')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('status').getByText('Saved').waitFor()
  expect((await one('SHELL OIL 57442')).note).toBe('the long drive')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('Undone').waitFor()
  expect((await one('SHELL OIL 57442')).note).toBeNull()

  await page.goto('/acts')
  const undoing = page.getByRole('listitem').filter({ hasText: 'Took back a change' })
  await undoing.getByRole('button', { name: /^Undo/ }).click()
  await page.getByRole('status').getByText('Undone').waitFor()
  await settled(page)
  expect((await one('SHELL OIL 57442')).note).toBe('the long drive')
  expect(await axeFindings(page)).toEqual([])
  expect(faults).toEqual([])
})

test('what is deleted is in the bin, and its address leads there', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  const { id } = await one('SHELL OIL 57442')
  await page.goto(`/transactions/${id}`)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByText('was deleted.').first().waitFor()
  await page.goto(`/transactions/${id}`)
  await page.getByText('This transaction was deleted.').waitFor()
  await page.getByRole('link', { name: 'The bin' }).click()
  await page.getByRole('heading', { name: 'The bin' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: /^Restore/ }).click()
  await page.getByRole('status').getByText('Restored').waitFor()
  expect(await one('SHELL OIL 57442')).toBeDefined()
  expect(faults).toEqual([])
})

test('a purchase is split by share and what is left, and tagged', async () => {
  await using person = await visit(browser, tracker, { viewport: { width: 360, height: 740 } })
  const { page, faults } = person
  await open(page, 'WHOLEFDS MKT 10266')
  await page.getByText('Split it').click()
  await page.getByLabel('Amount of part 1').fill('25%')
  await page.getByLabel('Category of part 1').selectOption('groceries')
  await page.getByLabel('Amount of part 2').fill('90')
  await page.getByLabel('Category of part 2').selectOption('pets')
  await page.getByRole('button', { name: 'Split', exact: true }).click()
  await page.getByRole('alert').getByText('have to add up to').waitFor()
  await page.getByLabel('Amount of part 2').fill('')
  await page.getByRole('button', { name: 'Split', exact: true }).click()
  await page.getByRole('status').getByText('Split into 2').waitFor()
  expect((await one('WHOLEFDS MKT 10266')).splits).toMatchObject([
    { amount: '23.25', category: 'groceries' },
    { amount: '69.75', category: 'pets' },
  ])
  await page.getByLabel('Tags, with commas between').fill('Trip, #Lisbon')
  await page.getByRole('button', { name: 'Tag it' }).click()
  await page.getByRole('status').getByText('Tags saved').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(360)
  await page.getByRole('link', { name: '#lisbon' }).click()
  await page.getByText('1 transaction').first().waitFor()
  expect(faults).toEqual([])
})

test('a category is made, given a look, merged into another, and parted again', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/settings/categories')
  await page.getByText('Make one of your own').click()
  await page.getByLabel('Name', { exact: true }).first().fill('Dog walker')
  await page.getByLabel('Group', { exact: true }).selectOption('services')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByRole('heading', { name: 'Dog walker' }).waitFor()
  await page.getByLabel('Icon (one emoji or letter)').fill('🐕')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await axeFindings(page)).toEqual([])
  await open(page, 'SHELL OIL 57442')
  await page.locator('.category-form select[name=category]').selectOption('dog_walker.spending')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('status').getByText('Dog walker').waitFor()
  for (const [path, body] of [
    ['budgets', { category: 'dog_walker.spending', currency: 'USD', amount: '40' }],
    ['rules', { title: 'Walks', if: { text: 'walk' }, then: { category: 'dog_walker.spending' } }],
  ] as const) {
    const headers = { 'content-type': 'application/json' }
    const sent = { method: 'POST', headers, body: JSON.stringify(body) }
    expect((await tracker.apiFetch(`/api/${path}`, sent)).status).toBe(201)
  }
  await page.goto('/settings/categories/dog_walker.spending')
  // What goes too is said before.
  expect(await page.getByRole('link', { name: 'Budgets: $40.00 (Month)' }).count()).toBe(2)
  expect(await page.getByRole('link', { name: 'Walks' }).count()).toBe(1)
  // Neither into itself, nor from itself to itself.
  expect(await page.locator('main option[value="dog_walker.spending"]').count()).toBe(0)
  await page.getByLabel('Into').selectOption('pets')
  await page.getByRole('button', { name: 'Merge' }).click()
  await page.getByText('Merged the category Dog walker').first().waitFor()
  expect((await one('SHELL OIL 57442')).category).toBe('pets')
  await page.getByRole('button', { name: /^Undo ?: Merged the category/ }).click()
  await page.getByRole('status').getByText('Undone').waitFor()
  expect((await one('SHELL OIL 57442')).category).toBe('dog_walker.spending')
  expect(faults).toEqual([])
})

test('several are ticked, or all that was found, and changed as one act', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/transactions')
  await page.getByText('Select', { exact: true }).click()
  const boxes = page.getByRole('checkbox', { name: /^Select / })
  expect(await boxes.count()).toBe(2)
  await boxes.first().click()
  await boxes.last().click({ modifiers: ['Shift'] })
  await page.getByLabel('New category of those selected').selectOption('kids')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Categorise' }).click()
  await page.getByRole('status').getByText('2 changed').waitFor()
  const categories = async () => (await transactions(tracker)).map(({ category }) => category)
  expect(await categories()).toEqual(['kids', 'kids'])
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('Undone').waitFor()
  expect(await categories()).not.toContain('kids')

  await page.goto('/transactions?q=shell')
  await page.getByText('Select', { exact: true }).click()
  await page.getByLabel('All 1 found').check()
  await page.getByRole('button', { name: 'Delete those' }).click()
  await page.getByRole('status').getByText('1 changed').waitFor()
  expect(await categories()).toHaveLength(1)
  expect(faults).toEqual([])
})
