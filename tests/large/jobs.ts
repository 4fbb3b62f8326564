/** The rest of a person's jobs over a large ledger, each on a page of the width that it is given. */
import { expect, test } from 'vitest'
import type { Visit } from '../browser/support/browser.ts'
import { settled, until } from '../browser/support/browser.ts'

export type Large = {
  width: number
  here(): Promise<Visit>
  // biome-ignore lint/suspicious/noExplicitAny: looked at field by field.
  api(path: string, method?: string, body?: object): Promise<any>
  /** Axe in both themes, no sideways scroll at 100 and 200 %, no fault. */
  isWell(person: Visit, width: number): Promise<void>
  /** The local date so many days from now. */
  day(offset: number): string
}

export function testJobs({ width, here, api, isWell, day }: Large): void {
  const wide = `${width} px wide`
  const entry = (values: object) =>
    api('/api/transactions', 'POST', { amount: '39.00', currency: 'USD', ...values })

  test(`what no index finds is looked for further and further back, ${wide}`, async () => {
    await entry({ kind: 'withdrawal', merchant: `Old till ${width}`, occurredOn: day(-1100) })
    await using person = await here()
    const { page } = person
    await page.goto('/transactions?kind=withdrawal')
    await page.getByText('Nothing found so far').waitFor()
    await isWell(person, width)
    const till = page.getByRole('link', { name: `Old till ${width}` })
    for (let looks = 0; looks < 12 && !(await till.isVisible()); looks += 1) {
      await page.getByText('Look further back').click()
      await settled(page)
    }
    expect(await till.isVisible()).toBe(true)
    await isWell(person, width)
  })

  test(`several are given a note where they stand, and it is undone, ${wide}`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto('/transactions?category=hobbies')
    await page.locator('#bulk-panel summary').click()
    const boxes = page.getByRole('checkbox', { name: /^Select / })
    await boxes.nth(1).check()
    await boxes.nth(4).click({ modifiers: ['Shift'] })
    await page.getByLabel('Note for those selected').fill(`model ${width}`)
    const before = await page.evaluate<number>('scrollY')
    await page.getByRole('button', { name: 'Set note' }).click()
    await page.getByRole('status').getByText('4 changed').waitFor()
    await settled(page)
    expect(await page.evaluate<number>('scrollY')).toBeLessThanOrEqual(before)
    expect(await page.getByText(`model ${width}`).count()).toBeGreaterThanOrEqual(4)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('status').getByText('Undone').waitFor()
    await page.goto(`/transactions?q=model+${width}`)
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
  })

  test(`a rule that fits many is tried and run a part of the past at a time, ${wide}`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto('/rules/new')
    await page.getByLabel('Kind').selectOption('deposit')
    await page.getByLabel('Tags, with commas between').fill(`wages-${width}`)
    await page.getByRole('button', { name: 'What would it change?' }).click()
    await page.getByText('Looked at what happened since').waitFor()
    await page.getByRole('button', { name: 'Look further back' }).click()
    await page.getByText('Looked at what happened from').waitFor()
    await page.getByRole('button', { name: 'Save the rule' }).click()
    await page.getByRole('button', { name: /^Run it on the past: change/ }).click()
    await page.getByText(/It changed \d+ newer transactions/).waitFor()
    await page.getByRole('link', { name: 'Look further back' }).waitFor()
    await isWell(person, width)
    await page.getByRole('link', { name: 'What you did' }).click()
    await page
      .getByRole('button', { name: /^Undo ?: Ran over/ })
      .first()
      .click()
    await page.getByRole('status').getByText('Undone').waitFor()
    await page.goto('/rules')
    await page
      .getByRole('button', { name: /^Remove ?:/ })
      .first()
      .click()
    await page.getByText('Removed the rule').first().waitFor()
  })

  test(`somebody owes a part, a refund is linked by hand, ${wide}`, async () => {
    const { id } = await entry({ merchant: `Lamp ${width}`, occurredOn: day(-40) })
    await entry({ kind: 'deposit', merchant: `Lamps ${width}`, occurredOn: day(-30) })
    await using person = await here()
    const { page } = person
    await page.goto(`/transactions/${id}`)
    await page.getByText('Somebody owes me part of it').click()
    await page.getByLabel('Who', { exact: true }).fill('Ana')
    await page.getByLabel('How much').fill('12.50')
    await page.getByRole('button', { name: 'Owes me that' }).click()
    await page.getByRole('status').getByText('Linked').waitFor()
    await page.getByText('Link it with another').click()
    const near = page.getByLabel('With', { exact: true })
    // Of the same amount, however many others those days have.
    await near
      .getByRole('option', { name: new RegExp(`Lamps ${width}`) })
      .first()
      .waitFor({ state: 'attached' })
    await isWell(person, width)
    await page.goto('/transactions/owed')
    await page.getByRole('link', { name: 'Ana owes $12.50' }).first().click()
    await page.getByRole('button', { name: /^Not so/ }).click()
    await page.getByRole('status').getByText('No longer linked').waitFor()
  })

  test(`a category of one's own is merged into another, and parted, ${wide}`, async () => {
    const { category } = await api('/api/categories', 'POST', {
      title: `Model trains ${width}`,
      group: 'entertainment',
    })
    const filter = { category: 'hobbies', from: day(-width - 100), to: day(-width) }
    await api('/api/transactions/bulk', 'POST', { filter, set: { category } })
    await using person = await here()
    const { page } = person
    await page.goto(`/settings/categories/${category}`)
    await page.getByLabel('Into').first().selectOption('hobbies')
    await page.getByRole('button', { name: 'Merge' }).click()
    await page.getByText('Merged the category').first().waitFor()
    await page
      .getByRole('button', { name: /^Undo ?: Merged the category/ })
      .first()
      .click()
    await page.getByRole('status').getByText('Undone').waitFor()
    await page.goto(`/transactions?category=${category}`)
    await page.locator('[data-row]').first().waitFor()
    await isWell(person, width)
  })

  test(`a list is kept as a view, ${wide}`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto('/transactions?category=fuel&minAmount=80')
    await page.getByText('Save this view').click()
    await page.getByLabel('Name of the view').fill(`Dear ${width}`)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('link', { name: `Dear ${width}` }).click()
    await page.locator('[data-row]').first().waitFor()
    expect(page.url()).toContain('category=fuel')
    await isWell(person, width)
  })

  test(`a page that is open learns of a payment within ten seconds, ${wide}`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto('/transactions')
    await page.getByRole('searchbox', { name: 'Search' }).focus()
    await until(page, 'document.readyState === "complete"')
    await entry({ merchant: `Just now ${width}`, occurredOn: day(0) })
    await page.getByRole('link', { name: `Just now ${width}` }).waitFor({ timeout: 10_000 })
  })

  test(`everything is told in a home currency, the originals beside, ${wide}`, async () => {
    const abroad = `Harbor Tours ${width}`
    await entry({ merchant: abroad, currency: 'EUR', amount: '50.00', occurredOn: day(-1) })
    await api('/api/rates', 'PUT', { rates: [{ currency: 'USD', date: day(-5), perEuro: '1.2' }] })
    await api('/api/settings', 'PATCH', { homeCurrency: 'USD' })
    try {
      await using person = await here()
      const { page } = person
      for (const query of [`month=${day(-1).slice(0, 7)}`, `year=${day(-1).slice(0, 4)}`]) {
        await page.goto(`/?${query}`)
        await page.getByText('In its own currencies').first().waitFor()
        await page.getByText('€').first().waitFor()
      }
      await isWell(person, width)
    } finally {
      await api('/api/settings', 'PATCH', { homeCurrency: null })
    }
  })

  test(`both legs of an own transfer are one line, ${wide}`, async () => {
    const legs = { amount: `4${width}.00`, category: 'transfer' }
    const out = await entry({
      ...legs,
      kind: 'transfer_out',
      merchant: `To savings ${width}`,
      occurredOn: day(-21),
    })
    const into = await entry({
      ...legs,
      kind: 'transfer_in',
      merchant: `From checking ${width}`,
      occurredOn: day(-19),
    })
    await api(`/api/transactions/${out.id}/link`, 'PUT', { as: 'transfer_with', to: into.id })
    await using person = await here()
    const { page } = person
    await page.goto(`/transactions?from=${day(-21)}&to=${day(-19)}&category=transfer`)
    const rows = page.locator('[data-row]')
    await rows.filter({ hasText: `To savings ${width}` }).waitFor()
    expect(await rows.filter({ hasText: `From checking ${width}` }).count()).toBe(0)
    await isWell(person, width)
  })

  test(`a budget shows what became of it month by month, ${wide}`, async () => {
    const target = width === 360 ? 'health' : 'shopping'
    const { id } = await api('/api/budgets', 'POST', {
      group: target,
      currency: 'USD',
      amount: '4000',
      period: 'month',
      carries: 'both',
    })
    await using person = await here()
    const { page } = person
    await page.goto(`/budgets/${id}`)
    await page.getByRole('table').first().waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(1)
    await isWell(person, width)
  })

  test(`a report leads to what it adds up, ${wide}`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto(`/report?month=${day(-60).slice(0, 7)}`)
    await isWell(person, width)
    await page
      .getByRole('table', { name: 'By category' })
      .getByRole('link', { name: 'Groceries' })
      .click()
    await page.locator('[data-row]').first().waitFor()
    expect(page.url()).toContain('category=groceries')
  })

  test(`a correction becomes a rule, ${wide}`, async () => {
    const { items } = await api(`/api/transactions?kind=purchase&limit=1&to=${day(-width - 20)}`)
    await using person = await here()
    const { page } = person
    await page.goto(`/transactions/${items[0].id}`)
    await page.locator('.category-form select[name=category]').selectOption('pets')
    await page.getByLabel(/^Always for \w/).uncheck()
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await page.getByRole('status').getByText('Pets').waitFor()
    await page.goto(`/transactions/${items[0].id}`)
    await page.getByRole('link', { name: 'Make it a rule' }).first().click()
    await page.getByRole('heading', { name: /^It would change [\d,]+ transaction/ }).waitFor()
    expect(await page.locator('#rule-category').inputValue()).toBe('pets')
    await isWell(person, width)
  })

  test(`what is found to recur is refused once, and that is taken back, ${wide}`, async () => {
    const payee = width === 360 ? 'Harbor Gym' : 'Tide Streaming'
    for (const months of [4, 3, 2, 1])
      await entry({ merchant: payee, occurredOn: day(-30 * months) })
    await using person = await here()
    const { page } = person
    // Found in steps, on after an answer.
    const refuse = page.getByRole('button', { name: new RegExp(`^Not recurring ?: ${payee}`) })
    for (let looks = 0; looks < 60 && (await refuse.count()) === 0; looks += 1) {
      await page.goto('/recurring')
      await settled(page)
    }
    await isWell(person, width)
    await refuse.first().click()
    const said = page.getByRole('status')
    await said.getByText(`${payee} does not recur`).waitFor()
    await said.getByRole('button', { name: 'Undo' }).click()
    await said.getByText('Undone').waitFor()
    await page.goto('/recurring')
    await refuse.first().waitFor()
  })

  test(`the list is gone through by the keyboard alone, ${wide}`, async () => {
    await using person = await here()
    const { page } = person
    await page.goto('/budgets')
    await page.keyboard.press('/')
    await page.waitForURL('**/transactions#q')
    await page.locator('#q:focus').waitFor()
    await page.keyboard.type('shop 77')
    await page.locator('#results-count').getByText('transactions').waitFor()
    await page.keyboard.press('Escape')
    await page.goto('/transactions?category=coffee')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const focused = page.locator('[data-row-link]:focus')
    await focused.waitFor()
    const name = await focused.textContent()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Delete', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-row-link]:focus').waitFor()
    expect(await focused.textContent()).toBe(name)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    await isWell(person, width)
  })
}
