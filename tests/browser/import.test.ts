/** The import page: files dropped, looked at, imported, interrupted, and taken back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail, transactions } from '../system/mails.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
})
afterAll(() => tracker?.close())

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})
const drop = (page: Page, ...files: Array<ReturnType<typeof file>>) =>
  page.getByLabel('Choose files, or drop them here').setInputFiles(files)
const merchants = async () => (await transactions(tracker)).map(({ merchant }) => merchant)

const OPEN = [
  'Date,Payee,Amount,Category,Currency',
  '01/02/2026,Cafe Uno,1.250,Comidas,COP',
  '03/04/2026,Kiosk,2.500,Comidas,COP',
  '05/04/2026,Kiosk,abc,Comidas,COP',
].join('\n')
const MAYO = OPEN.replace('Cafe Uno', 'Cafe Dos').replace('\n05/04/2026,Kiosk,abc,Comidas,COP', '')

test('what a file leaves open is asked, remembered by its header, and nothing is written before', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/settings/data')
  await page.getByRole('link', { name: 'Import files' }).click()
  await drop(page, file('abril.csv', OPEN))
  const card = page.getByRole('region', { name: 'abril.csv' })
  await card.getByText('Answer what is asked above first').waitFor()
  expect(await card.getByRole('button', { name: 'Import' }).isDisabled()).toBe(true)
  await card.getByLabel('Order of day and month').selectOption('DMY')
  await card.getByLabel('How amounts are written').selectOption(',')
  await card.getByLabel('An amount without a sign is').selectOption('out')
  await card.getByText('2 new, 0 known.').waitFor()
  await card.getByText('Row 4: “abc” is no amount').waitFor()
  expect(await axeFindings(page)).toEqual([])
  // Pressed before what was chosen has arrived.
  await page.route('**/imports/choices', async (route) => {
    await sleep(1000)
    await route.continue()
  })
  await card.getByLabel('Comidas').selectOption('dining')
  expect(await merchants()).toEqual([])
  await card.getByRole('button', { name: 'Import' }).click()
  await card.getByText('Imported: 2 new, 0 known, 1 unreadable').waitFor()
  await page.unroute('**/imports/choices')
  const response = await page.request.get('/api/transactions')
  const { items }: { items: Array<Record<string, unknown>> } = await response.json()
  expect(items).toMatchObject([
    {
      occurredOn: '2026-04-03',
      merchant: 'Kiosk',
      amount: '2500.00',
      category: 'dining',
      setBy: { amount: 'import', category: 'import' },
    },
    { occurredOn: '2026-02-01', merchant: 'Cafe Uno', amount: '1250.00', category: 'dining' },
  ])
  // The same header again: nothing is asked.
  await drop(page, file('mayo.csv', MAYO))
  const second = page.getByRole('region', { name: 'mayo.csv' })
  await second.getByText('1 new, 1 known.').waitFor()
  expect(await second.getByRole('button', { name: 'Import' }).isDisabled()).toBe(false)
  await second.getByRole('button', { name: 'Import' }).click()
  await second.getByText('Imported: 1 new, 1 known, 0 unreadable').waitFor()
  // The same bytes under another name, and no row.
  await drop(page, file('mayo-2.csv', MAYO), file('none.csv', 'Date,Payee,Amount\n'))
  const third = page.getByRole('region', { name: 'mayo-2.csv' })
  await third.getByText('0 new, 2 known.').waitFor()
  await third.getByRole('button', { name: 'Import' }).click()
  await third.getByText('Imported: 0 new, 2 known, 0 unreadable').waitFor()
  await page.getByText('The file names its columns and has no row below them').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'mayo.csv' }).getByRole('button').click()
  await page.waitForURL('**/acts')
  await page.goto('/settings/data/import')
  await page.getByRole('listitem').filter({ hasText: 'abril.csv' }).getByRole('button').click()
  await page.waitForURL('**/acts')
  expect(await merchants()).toEqual([])
  expect(faults).toEqual([])
})

test('the year of days without one is asked, and asked again of the next file', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/settings/data/import')
  const text =
    'Date,Payee,Amount,Currency\n25/12,Yearless Uno,-1.20,EUR\n02/01,Yearless Dos,-2.30,EUR'
  for (const [name, year] of [
    ['winter.csv', '2024'],
    ['next.csv', '2025'],
  ] as const) {
    await drop(page, file(name, text))
    const card = page.getByRole('region', { name })
    await card.getByText('Answer what is asked above first').waitFor()
    await card.getByText('Row 2: “25/12” names no year').waitFor()
    await card.getByLabel('Year of the newest day').selectOption(year)
    await card.getByText('2 new, 0 known.').waitFor()
    await card.getByText(`${Number(year) - 1}-12-25`).waitFor({ state: 'attached' })
    await card.getByText(`${year}-01-02`).waitFor({ state: 'attached' })
  }
  expect(faults).toEqual([])
})

test('a reload in the middle loses nothing and brings nothing twice', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/settings/data/import')
  const rows = Array.from({ length: 700 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10)
    return `${day},Shop ${i},-${i + 1}.00,USD`
  })
  await drop(page, file('long.csv', `Date,Payee,Amount,Currency\n${rows.join('\n')}\n`))
  const card = page.getByRole('region', { name: 'long.csv' })
  await card.getByText('700 new, 0 known.').waitFor()
  // The third piece never comes back.
  let pieces = 0
  await page.route('**/api/imports/*/lines', async (route) => {
    pieces += 1
    if (pieces < 3) await route.continue()
    else await route.abort()
  })
  await card.getByRole('button', { name: 'Import' }).click()
  await card.getByText('It stopped here').waitFor()
  await page.unroute('**/api/imports/*/lines')
  await page.reload()
  await card.getByText('It was interrupted at 400 of 700 rows').waitFor()
  await card.getByRole('button', { name: 'Go on' }).click()
  await card.getByText('Imported: 700 new, 0 known, 0 unreadable').waitFor()
  // The list is put in anew; a click before that is lost.
  await page.locator('#imports').getByText('700 new').waitFor()
  await page.getByRole('link', { name: 'long.csv' }).click()
  await page.getByText('Here: 700 transactions').waitFor()
  await page.getByText('Nothing is here that the statement lacks.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/transactions?q=shop')
  await page.getByText('700 transactions').first().waitFor()
})

test('a mailbox comes in mail by mail', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/settings/data/import')
  const mails = await Promise.all(
    ['09:14', '11:20'].map(async (time) => {
      const mail = (await purchaseMail({ time })).toString('latin1').replaceAll('\r\n', '\n')
      return `From bank Fri Nov 20 10:00:00 2026\n${mail}\n`
    }),
  )
  await drop(page, file('old.mbox', mails.join('\n')), file('picture.png', '\u0000\u0001PNG'))
  const card = page.getByRole('region', { name: 'old.mbox' })
  await card.getByText('2 mails', { exact: true }).waitFor()
  await page
    .getByRole('region', { name: 'picture.png' })
    .getByText('This is no mail and no statement')
    .waitFor()
  await card.getByRole('button', { name: 'Import' }).click()
  await card.getByText('Imported: 2 new, 0 known, 0 unreadable').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('the mails of a reload go on where they were, and nothing of them stays in the browser', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/settings/data/import')
  const mails = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const mail = await purchaseMail({ amountMinor: 70_000 + index })
      return `From bank Fri Nov 20 10:00:00 2026\n${mail.toString('latin1').replaceAll('\r\n', '\n')}\n`
    }),
  )
  await drop(page, file('takeout.mbox', mails.join('\n')))
  const card = page.getByRole('region', { name: 'takeout.mbox' })
  await card.getByText('60 mails', { exact: true }).waitFor()
  let pieces = 0
  await page.route('**/api/imports/mails', async (route) => {
    pieces += 1
    if (pieces < 2) await route.continue()
    else await route.abort()
  })
  await card.getByRole('button', { name: 'Import' }).click()
  await card.getByText('It stopped here').waitFor()
  await page.unroute('**/api/imports/mails')
  await page.reload()
  await card.getByText('It was interrupted at 25 of 60 mails').waitFor()
  await card.getByRole('button', { name: 'Go on' }).click()
  await card.getByText('Imported: 60 new, 0 known, 0 unreadable').waitFor()
  const kept = await page.evaluate(`(async () => {
    const promised = (request) =>
      new Promise((resolve) => { request.onsuccess = () => resolve(request.result) })
    const database = await promised(indexedDB.open('import'))
    const stores = [...database.objectStoreNames]
    return Promise.all(
      stores.map((name) => promised(database.transaction(name).objectStore(name).count())),
    )
  })()`)
  expect(kept).toEqual([0, 0])
})

test('who signs out in the middle of an import leaves nothing of it in the browser', async () => {
  await using person = await visit(browser, tracker)
  const { page } = person
  await page.goto('/settings/data/import')
  const databases = () =>
    page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))')
  const mail = (await purchaseMail({ amountMinor: 81_000 })).toString('latin1')
  const mailbox = `From bank Fri Nov 20 10:00:00 2026\n${mail.replaceAll('\r\n', '\n')}\n`
  await drop(page, file('left.mbox', mailbox))
  const card = page.getByRole('region', { name: 'left.mbox' })
  await page.route('**/api/imports/mails', (route) => route.abort())
  await card.getByRole('button', { name: 'Import' }).click()
  await card.getByText('It stopped here').waitFor()
  expect(await databases()).toEqual(['import'])
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect.poll(databases, { timeout: 30_000 }).toEqual([])
})

test('a statement that is there in another currency asks which it is', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/settings/data/import')
  const rows = (currency: string) =>
    `Date,Payee,Amount,Currency\n2025-02-03,Violin Shop,-31.00,${currency}\n2025-02-04,Oboe Shop,-32.00,${currency}\n`
  await drop(page, file('first.csv', rows('CHF')))
  const first = page.getByRole('region', { name: 'first.csv' })
  await first.getByText('2 new, 0 known.').waitFor()
  await first.getByRole('button', { name: 'Import' }).click()
  await first.getByText('Imported: 2 new').waitFor()
  await drop(page, file('second.csv', rows('SEK')))
  const second = page.getByRole('region', { name: 'second.csv' })
  await second.getByText('2 rows are here already in CHF').waitFor()
  await second.getByText('Is SEK right?').waitFor()
  expect(faults).toEqual([])
})

test('what a folder, a zip and a packed file hold comes in, and what is left out is named', async () => {
  await using person = await visit(browser, tracker)
  const { page, faults } = person
  await page.goto('/settings/data/import')
  const may = 'Date,Payee,Amount,Currency\n2026-05-03,Florist,-12.00,EUR\n'
  const folder = await mkdtemp(join(tmpdir(), 'import-page-'))
  try {
    const mail = await purchaseMail({ time: '15:40' })
    await writeFile(join(folder, 'one.eml'), mail)
    await writeFile(join(folder, 'may.csv.gz'), gzipSync(may))
    await writeFile(join(folder, 'june.csv'), may.replaceAll('05-03', '06-03'))
    await writeFile(join(folder, 'photo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))
    await page.getByLabel('Or choose a folder').setInputFiles(folder)
    const card = page.getByRole('region', { name: basename(folder), exact: true })
    await card.getByText('1 mail', { exact: true }).waitFor()
    await card.getByText('2 statements in it follow.').waitFor()
    await card.getByText('photo.png: This is no mail and no statement').waitFor()
    for (const name of ['may.csv.gz', 'june.csv']) {
      const statement = page.getByRole('region', { name })
      await statement.getByText('1 new, 0 known.').waitFor()
      await statement.getByRole('button', { name: 'Import' }).click()
      await statement.getByText('Imported: 1 new, 0 known, 0 unreadable').waitFor()
    }
    await card.getByRole('button', { name: 'Import' }).click()
    await card.getByText('Imported: 1 new, 0 known, 1 unreadable').waitFor()
    expect(await axeFindings(page)).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
  // A packed file that holds one statement is that statement.
  await drop(page, { name: 'may.gz', mimeType: 'application/gzip', buffer: gzipSync(may) })
  await page.getByRole('region', { name: 'may.gz' }).getByText('0 new, 1 known.').waitFor()
  expect(faults).toEqual([])
})
