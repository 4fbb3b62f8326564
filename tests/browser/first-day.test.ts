/** A person's first day in Spanish: from the front page to the summary mail, no word of ours in English. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bancolombiaLetter } from '../../scripts/demo/letters/bancolombia.ts'
import { toMime } from '../../scripts/demo/mime.ts'
import { englishPieces, englishWordsIn } from '../../workers/shared/i18n/testing/english.ts'
import { startTracker, type Tracker } from '../support/harness.ts'
import { axeFindings } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'
import { sendConfirmation, sendDoubtful } from './support/mails.ts'
import { wordsOf } from './support/words.ts'

const COLOMBIA = { locale: 'es-CO', timezoneId: 'America/Bogota' }
const SUMMARY_CRON = '13,28,43,58 * * * *'

let tracker: Tracker
let browser: Browser
beforeAll(async () => {
  tracker = await startTracker({ settings: { SUMMARY_TO: 'me@example.com' } })
  browser = await startBrowser()
})
afterAll(() => tracker?.close())

/** Forms with something wrong in them, as they are sent where a browser stops nobody. */
const WRONG: ReadonlyArray<readonly [path: string, form: Record<string, string>]> = [
  ['/add', { amount: 'mucho', currency: 'PESOS', merchant: '', date: '2026-02-30' }],
  ['/settings', { timeZone: 'Marte/Olympus' }],
  ['/settings/summary', { summaryTo: 'nadie', day: 'yes' }],
  ['/settings/summary', { summaryTo: 'nadie', summaryTimeZone: 'Marte/Olympus' }],
  ['/settings/profile', { language: 'xx' }],
  ['/settings/categories', { title: '', group: 'x' }],
  ['/settings/webhooks', { url: 'no es una dirección' }],
  ['/settings/tokens', { title: '', scope: 'todo', days: '-1' }],
  ['/settings/addresses/ask', { address: 'nadie' }],
  ['/rules', { title: 'x'.repeat(200), text: 'pan', category: 'groceries' }],
  ['/rules', { minAmount: '5', dayFrom: '99', category: 'dulces' }],
  ['/budgets', { amount: 'nada', currency: 'PESOS' }],
  ['/settings/currencies/rates', { currency: 'PESOS', rate: 'x', day: 'ayer' }],
  ['/transactions/views', { title: '' }],
]

const pieces = englishPieces('es')

/** What is English in a text, of our messages or of no message at all; addresses are no words. */
function englishOf(text: string): Array<string> {
  const words = text.replace(/[\w.+-]+@[\w.-]+/g, '')
  return [...pieces.filter((piece) => words.includes(piece)), ...englishWordsIn(words)]
}

/** A card payment of an hour ago, as a bank of the country tells it. */
async function paid(who: string, amountMinor: number) {
  const at = new Date(Date.now() - 3_600_000)
  const [date = '', time = ''] = at
    .toLocaleString('sv-SE', { timeZone: COLOMBIA.timezoneId })
    .split(' ')
  const event = { bank: 'bancolombia', kind: 'purchase', amountMinor, who, date, time } as const
  await tracker.sendMail(await toMime(bancolombiaLetter(event), crypto.randomUUID(), at))
  return date
}

test('front page, sign-in, three questions, checklist, mail, review, errors, summary: all Spanish', async () => {
  await using person = await visit(browser, tracker, { ...COLOMBIA, signedIn: false })
  const { page, faults } = person
  const found: Record<string, Array<string>> = {}
  const look = async (where: string) => {
    const lang = await page.evaluate<string>('document.documentElement.lang')
    const english = [...(lang === 'es' ? [] : [lang]), ...englishOf(await wordsOf(page))]
    if (english.length > 0) found[where] = english
  }

  await page.goto('/')
  await page.getByRole('heading', { name: 'Tu banco ya anota lo que gastas' }).waitFor()
  await look('the front page')
  await page.getByRole('link', { name: 'Iniciar sesión' }).first().click()
  const key = page.getByRole('textbox', { name: /La llave/ })
  await key.fill('no es')
  await key.press('Enter')
  await page.getByRole('alert').waitFor()
  await look('a wrong key')
  await key.fill(tracker.signInKey())
  await key.press('Enter')

  expect(await page.getByLabel('Idioma').inputValue()).toBe('es')
  // The browser knows it, and its script says it.
  const zone = () => page.getByLabel('Zona horaria').inputValue()
  await expect.poll(zone, { timeout: 30_000 }).toBe('America/Bogota')
  expect(await page.getByLabel('Moneda').inputValue()).toBe('COP')
  expect(await axeFindings(page)).toEqual([])
  await look('three questions')
  await page.getByRole('button', { name: 'Está bien' }).click()
  await page.getByRole('heading', { name: 'En marcha en diez minutos' }).waitFor()
  expect(await page.getByLabel('Moneda').count()).toBe(0)
  const settings = await tracker.apiFetch('/api/settings')
  expect(await settings.json()).toMatchObject({ timeZone: 'America/Bogota' })
  await look('the checklist')
  await page.getByRole('link', { name: 'Gmail' }).click()
  await page.getByLabel('Tu banco').fill('Un banco que no existe')
  const answered = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Añadir', exact: true }).click()
  await answered
  await look('forwarding, with a bank that is not known')

  await sendConfirmation(tracker)
  const day = await paid('PANADERIA LA ESQUINA', 18_500_00)
  await sendDoubtful(tracker)
  for (const path of ['/transactions', '/review', '/no-hay']) {
    await page.goto(path)
    await look(path)
  }

  await page.goto('/settings')
  for (const [path, form] of WRONG) {
    const status = await submit(page, path, form)
    await look(path)
    if (status < 400) found[`${path} ${status}`] = ['taken']
  }

  await tracker.runCron(SUMMARY_CRON, new Date(`${day}T23:58:00-05:00`))
  const [summary] = tracker.outbox
  const { subject = '', text = '', html = '' } = summary ?? {}
  expect(subject).toMatch(/^Tus gastos del /)
  expect(text).toMatch(/18\.500/)
  expect(html).toContain('<html lang="es">')
  found.summary = englishOf(
    [subject, text, html.replace(/<style.*?<\/style>|<[^>]*>/gs, ' ')].join('\n'),
  )
  expect(found).toEqual({ summary: [] })
  expect(faults).toEqual([])
  expect(summary?.to).toContain('me@example.com')
})

/** Posts a form as the site's own pages do; what comes back is the status. */
async function submit(page: Page, path: string, form: Record<string, string>): Promise<number> {
  const going = page.waitForNavigation()
  const fields = Object.entries(form).map(([name, value]) => ({ name, value }))
  await page.evaluate(`(() => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '${path}' })
    for (const field of ${JSON.stringify(fields)})
      form.append(Object.assign(document.createElement('input'), field))
    document.body.append(form)
    HTMLFormElement.prototype.submit.call(form)
  })()`)
  return (await going)?.status() ?? 0
}
