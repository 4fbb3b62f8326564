/** A person's jobs over a ledger of ten years and 100,000 transactions, on a phone and on a desk. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillFile } from '../../workers/gateway/src/database/testing/fill-file.ts'
import { axeFindings } from '../browser/support/axe.ts'
import { settled, startBrowser, type Visit, visit } from '../browser/support/browser.ts'
import { startTracker, type Tracker } from '../support/harness.ts'
import { testJobs } from './jobs.ts'

const COUNT = 100_000

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await startTracker({ filled: (folder) => fillFile(folder, COUNT, { newest: day(0) }) })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await tracker?.close()
})

/** The local date so many days from now. */
const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

// biome-ignore lint/suspicious/noExplicitAny: looked at field by field.
async function api(path: string, method = 'GET', body?: object): Promise<any> {
  const headers = { 'content-type': 'application/json' }
  const init = { method, ...(body ? { headers, body: JSON.stringify(body) } : {}) }
  const response = await tracker.apiFetch(path, init)
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

const status = (page: Page) => page.getByRole('status')

async function isWell({ page, faults }: Visit, width: number): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect([colorScheme, await axeFindings(page)]).toEqual([colorScheme, []])
  }
  // At 200 % half as many pixels are left; a phone is as narrow as WCAG 1.4.10 asks for by itself.
  for (const shown of [Math.max(320, width / 2), width]) {
    await page.setViewportSize({ width: shown, height: 800 })
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(shown)
  }
  expect(faults).toEqual([])
}

for (const width of [360, 1280]) {
  const here = () => visit(browser, tracker, { viewport: { width, height: 800 } })
  testJobs({ width, here, api, isWell, day })

  test(`the overview of any period, ${width} px wide`, async () => {
    await using person = await here()
    const { page } = person
    for (const query of ['', '?quarter=2024-2', '?year=2023', '?from=2019-02-10&to=2024-06-20']) {
      await page.goto(`/${query}`)
      await page
        .getByRole('region', { name: 'Spent', exact: true })
        .getByText('$')
        .first()
        .waitFor()
      await page.getByRole('region', { name: 'Twelve months' }).waitFor()
    }
    await isWell(person, width)
  })

  test(`a search finds the one, and says where there is none, ${width} px wide`, async () => {
    await using person = await here()
    const { page } = person
    const { items } = await api('/api/transactions?limit=1&to=2020-01-01')
    const { reference } = items[0]
    await page.goto('/transactions')
    const search = page.getByRole('searchbox', { name: 'Search' })
    if (width === 360) {
      const whole = await page.evaluate<number>(`(() => {
        const bar = document.querySelector('.nav').getBoundingClientRect().top
        const rows = [...document.querySelectorAll('[data-row]')]
        return rows.filter((row) => row.getBoundingClientRect().bottom <= bar).length
      })()`)
      expect(whole).toBeGreaterThanOrEqual(7)
    }
    await search.fill(reference.slice(2))
    await page.getByText('1 transaction').first().waitFor()
    await search.fill('nowhere')
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    await isWell(person, width)
  })

  test(`all that several filters find are changed as one act, and undone, ${width} px wide`, async () => {
    await using person = await here()
    const { page } = person
    const query = `category=coffee,fuel&from=${day(-1000)}`
    await page.goto(`/transactions?${query}`)
    await page.locator('#bulk-panel summary').click()
    await page.getByLabel('All there are, further back too').check()
    await page.getByLabel('Tag for those selected').fill(`late-${width}`)
    await page.getByRole('button', { name: 'Add tag' }).click()
    const said = status(page).getByText('changed')
    await said.waitFor()
    const count = Number((await said.textContent())?.replace(/ .*|,/g, ''))
    expect(count).toBeGreaterThan(500)
    await settled(page)
    await page.goto(`/transactions?tag=late-${width}`)
    expect(await page.locator('#results-count').textContent()).toContain(count.toLocaleString('en'))
    await page.goto('/acts')
    await page
      .getByRole('button', { name: /^Undo ?: Changed several/ })
      .first()
      .click()
    await status(page).getByText('Undone').waitFor()
    await page.goto(`/transactions?tag=late-${width}`)
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    await isWell(person, width)
  })

  test(`one is split, tagged, deleted and brought back, ${width} px wide`, async () => {
    await using person = await here()
    const { page } = person
    const { items } = await api(`/api/transactions?kind=purchase&limit=1&to=${day(-width)}`)
    const [{ id }] = items
    await page.goto(`/transactions/${id}`)
    await page.getByText('Split it').click()
    await page.getByLabel('Amount of part 1').fill('25%')
    await page.getByLabel('Category of part 1').selectOption('groceries')
    await page.getByLabel('Category of part 2').selectOption('pets')
    await page.getByRole('button', { name: 'Split', exact: true }).click()
    await status(page).getByText('Split into 2').waitFor()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByText('was deleted.').first().waitFor()
    await page.goto('/bin')
    await page.getByRole('button', { name: /^Restore/ }).click()
    await status(page).getByText('Restored').waitFor()
    expect((await api(`/api/transactions/${id}`)).splits).toHaveLength(2)
    await page.goto('/acts')
    await isWell(person, width)
  })

  test(`a rule is tried, run over ten years and undone, ${width} px wide`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto('/rules/new')
    await page.getByLabel('Words in merchant').fill('shop 77')
    await page.getByLabel('Tags, with commas between').fill(`rule-${width}`)
    await page.getByRole('button', { name: 'What would it change?' }).click()
    await page.getByRole('heading', { name: /^It would change [\d,]+ transactions/ }).waitFor()
    await page.getByRole('button', { name: 'Save the rule' }).click()
    await page.getByRole('button', { name: 'Run it on everything older, too' }).click()
    await page.getByText('Ran over the past the rule').first().waitFor()
    await page.goto(`/transactions?tag=rule-${width}`)
    await page.locator('#results-count').getByText('transactions').waitFor()
    await page.goto('/acts')
    await page
      .getByRole('button', { name: /^Undo ?: Ran over/ })
      .first()
      .click()
    await status(page).getByText('Undone').waitFor()
    await page.goto('/rules')
    await page
      .getByRole('button', { name: /^Remove ?:/ })
      .first()
      .click()
    await page.getByText('Removed the rule').first().waitFor()
    await isWell(person, width)
  })

  test(`a budget is kept, and what recurs is shown, ${width} px wide`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto('/budgets')
    await page.getByText('New budget').first().click()
    const group = width === 360 ? 'group:groceries' : 'group:dining'
    if (!(await page.getByLabel('For', { exact: true }).isVisible())) {
      await page.getByText('New budget').first().click()
    }
    await page.getByLabel('For', { exact: true }).selectOption(group)
    await page.getByLabel('Amount').fill('100')
    await page.getByRole('button', { name: 'Make it' }).click()
    await page
      .getByText(/\$[\d,.]+ (left|over)/)
      .first()
      .waitFor()
    await page.goto('/recurring')
    await page.getByRole('heading', { level: 1, name: 'Recurring' }).waitFor()
    await isWell(person, width)
  })
}

test('what two years have is changed as one act, and undone', async () => {
  const set = { filter: { from: day(-730) }, set: { category: 'hobbies' } }
  const bulk = (path: string, body?: object) =>
    tracker.apiFetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
  const categories = async () => {
    const { items } = await api(`/api/transactions?limit=100&from=${day(-730)}`)
    return items.map(({ category }: { category: string }) => category)
  }
  const before = await categories()
  const done = await bulk('/api/transactions/bulk', set)
  expect(done.status, await done.clone().text()).toBe(200)
  const { act, changed } = (await done.json()) as { act: string; changed: number }
  expect(changed).toBeGreaterThan(19_000)
  const undone = await bulk(`/api/acts/${act}/undo`)
  expect(undone.status, await undone.clone().text()).toBe(200)
  expect(await categories()).toEqual(before)
})
