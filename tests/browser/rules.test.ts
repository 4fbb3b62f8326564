/** Rules, as a person makes one from a correction, looks what it would change, runs and undoes it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { transactions } from '../system/mails.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'
import { sendPurchases } from './support/mails.ts'
import { findingsOnBoth, PHONE } from './support/sizes.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  await sendPurchases(tracker, [
    { amountMinor: 9300, who: 'WHOLEFDS MKT 10266', date: '2026-10-05', time: '10:30' },
    { amountMinor: 6100, who: 'WHOLEFDS MKT 10266', date: '2026-10-12', time: '10:30' },
    { amountMinor: 3300, who: 'SHELL OIL 57442', date: '2026-10-06', time: '12:10' },
  ])
})
afterAll(() => tracker?.close())

async function those(merchant: string) {
  const all = await transactions(tracker)
  // biome-ignore lint/suspicious/noExplicitAny: looked at field by field.
  return all.filter((each) => each.merchant === merchant) as Array<any>
}

test('a correction becomes a rule, which is tried, run and undone', async () => {
  await using person = await visit(browser, tracker, { viewport: PHONE })
  const { page, faults } = person
  const [newest] = await those('WHOLEFDS MKT 10266')
  await page.goto(`/transactions/${newest.id}`)
  await page.locator('.category-form select[name=category]').selectOption('pets')
  await page.getByLabel('Always for Whole Foods Market').uncheck()
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('status').getByText('Pets').waitFor()
  await page.goto(`/transactions/${newest.id}`)
  await page.getByRole('link', { name: 'Make it a rule' }).first().click()
  await page.getByRole('heading', { name: 'It would change 1 transaction' }).waitFor()
  expect(await page.locator('#rule-category').inputValue()).toBe('pets')
  await page.getByLabel('Amount from').fill('70')
  await page.getByLabel('Tags, with commas between').fill('dog')
  await page.getByRole('button', { name: 'What would it change?' }).click()
  await page.getByText('#dog').waitFor()
  expect(await findingsOnBoth(page)).toEqual([])
  await page.getByRole('button', { name: 'Save the rule' }).click()
  await page.getByRole('button', { name: 'Run it on the past: change 1' }).click()
  await page.getByText('Ran over the past the rule').first().waitFor()
  const changed = (await those('WHOLEFDS MKT 10266')).find(({ amount }) => amount === '93.00')
  expect(changed).toMatchObject({ category: 'pets', tags: ['dog'], setBy: { category: 'rule' } })
  await page.goto(`/transactions/${changed.id}`)
  await page.getByText('Who set what, and when').click()
  await page.getByRole('link', { name: 'By a rule' }).first().click()
  await page.getByRole('heading', { name: 'Whole Foods' }).waitFor()
  await page.goto('/acts')
  await page.getByRole('button', { name: /^Undo ?: Ran over/ }).click()
  await page.getByRole('status').getByText('Undone').waitFor()
  expect(await those('WHOLEFDS MKT 10266')).toContainEqual(
    expect.objectContaining({ amount: '93.00', category: 'groceries', tags: [] }),
  )
  await page.goto('/rules')
  await page.getByRole('button', { name: /^Remove ?: Whole Foods/ }).click()
  await page.getByText('Removed the rule Whole Foods').first().waitFor()
  expect(faults).toEqual([])
})

test('corrections that the amount parts ask for two rules where the last of them is made', async () => {
  await using person = await visit(browser, tracker, { viewport: PHONE })
  const { page, faults } = person
  const who = 'ZORBLAX QUICK STOP 12'
  const amounts = [420, 1870, 3120, 6050]
  const day = (at: number) => `2026-10-1${at}`
  await sendPurchases(
    tracker,
    amounts.map((amountMinor, at) => ({ amountMinor, who, date: day(at), time: '12:10' })),
  )
  const bought = (await those(who)).sort((a, b) => a.amount - b.amount)
  const last = bought.pop()
  for (const { id, amount } of bought) {
    const body = JSON.stringify({ category: amount < 20 ? 'pets' : 'fuel', learn: 'this' })
    const headers = { 'content-type': 'application/json' }
    const sent = { method: 'PATCH', headers, body }
    expect((await tracker.apiFetch(`/api/transactions/${id}`, sent)).status).toBe(200)
  }
  await page.goto(`/transactions/${last.id}`)
  await page.locator('.category-form select[name=category]').selectOption('fuel')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page
    .getByText('4 corrections say Pets up to $25.00 and Fuel and charging above it')
    .waitFor()
  expect(await findingsOnBoth(page)).toEqual([])
  await page.getByRole('button', { name: 'Make two rules' }).click()
  await page.waitForURL('**/rules')
  type Made = { items: Array<{ if: { maxAmount?: string; minAmount?: string } }> }
  const { items } = (await (await tracker.apiFetch('/api/rules')).json()) as Made
  const made = items.filter(({ if: about }) => [about.maxAmount, about.minAmount].includes('25.00'))
  expect(made).toHaveLength(2)
  expect(faults).toEqual([])
})

test('rules are ordered, turned off, and refused where they say nothing', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  for (const [words, note] of [
    ['shell', 'first'],
    ['oil', 'second'],
  ] as const) {
    await page.goto('/rules/new')
    await page.getByRole('button', { name: 'Save the rule' }).click()
    await page.getByRole('alert').getByText('at least one condition').waitFor()
    await page.getByLabel('Words in merchant').fill(words)
    await page.getByLabel('Note', { exact: true }).fill(note)
    await page.getByRole('button', { name: 'Save the rule' }).click()
    await page.getByRole('heading', { name: `“${words}”` }).waitFor()
  }
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel('Note', { exact: true }).fill('mine')
  await page.getByLabel('Note', { exact: true }).fill('theirs')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save the rule' }).click()
  await saved
  // Saved again, it is meant.
  const save = other.getByRole('button', { name: 'Save the rule' })
  const said = other.getByText('It was changed since you saw it')
  await save.click()
  await said.waitFor()
  await save.click()
  await said.waitFor({ state: 'detached' })
  await other.close()
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Rules' }).click()
  expect(
    await page.getByRole('listitem').filter({ hasText: 'it says' }).first().textContent(),
  ).toContain('shell')
  await page.getByRole('button', { name: /^Earlier ?: “oil”/ }).click()
  await page.getByRole('button', { name: /^Turn off ?: “shell”/ }).click()
  await page.getByText('off', { exact: true }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await sendPurchases(tracker, [
    { amountMinor: 4400, who: 'SHELL OIL 57442', date: '2026-10-20', time: '12:10' },
  ])
  const shell = await those('SHELL OIL 57442')
  expect(shell.find(({ amount }) => amount === '44.00')).toMatchObject({ note: 'mine' })
  expect(faults).toEqual([])
})
