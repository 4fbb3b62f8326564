/** Every page in every language: nothing left in English, within a narrow phone, accessible. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeSummary } from '../../workers/scheduler/src/summary/compose.ts'
import type { Language } from '../../workers/shared/i18n/languages.ts'
import { englishPieces, type Translated } from '../../workers/shared/i18n/testing/english.ts'
import { translatorOf } from '../../workers/shared/i18n/translate.ts'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { axeFindings, RULES_OF_WORDS } from './support/axe.ts'
import { startBrowser, visit } from './support/browser.ts'
import { everyPage } from './support/pages.ts'
import { show } from './support/show.ts'
import { wordsOf } from './support/words.ts'

/** A region of each, so that numbers and dates are written as there. */
const LOCALES = { es: 'es-CO', pt: 'pt-BR', de: 'de-DE', fr: 'fr-FR' } as const

const DAILY = new Set(['/', '/transactions', '/review', '/add', '/budgets', '/settings', '/setup'])

let tracker: Tracker
let browser: Browser
let paths: Array<string>
beforeAll(async () => {
  tracker = await sharedTracker()
  browser = await startBrowser()
  paths = await everyPage(tracker)
})
afterAll(() => tracker?.close())

describe.each(Object.keys(LOCALES) as Array<Translated>)('in %s', (language) => {
  const t = translatorOf({ language, region: null })
  const locale = LOCALES[language]

  test('every page is in it, fits a phone and is accessible', async () => {
    const viewport = { width: 360, height: 800 }
    // The policy, which look.test.ts has, lets nobody put a document in the place of another.
    await using visited = await visit(browser, tracker, { locale, viewport, bypassCSP: true })
    const { page, faults } = visited
    const headers = { 'accept-language': locale, accept: 'text/html' }
    await page.goto('/')
    const english = englishPieces(language)
    const findings: Record<string, Array<string>> = {}
    for (const path of paths) {
      // A load is most of the time. With what a script writes, the pages of every day where words are longest.
      if (language === 'de' && DAILY.has(path)) await page.goto(path)
      else await show(page, await (await page.request.get(path, { headers })).text())
      const found: Array<string> = []
      const shown = await page.evaluate<string>('document.documentElement.lang')
      if (shown !== language) found.push(`lang is ${shown}`)
      const words = await wordsOf(page)
      found.push(...english.filter((piece) => words.includes(piece)))
      const wide = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      if (wide > 0) found.push(`${wide} pixels too wide`)
      const cut = await page.evaluate<number>(
        "[...document.querySelectorAll('.nav a')].filter((a) => a.scrollWidth > a.clientWidth + 1).length",
      )
      if (cut > 0) found.push(`${cut} words of the navigation run into each other`)
      // All of them where words are longest; elsewhere those that a person sees every day.
      // What is the same in every language look.test.ts has.
      if (language === 'de' || DAILY.has(path)) {
        found.push(...(await axeFindings(page, RULES_OF_WORDS)))
      }
      if (found.length > 0) findings[path] = found
    }
    expect(findings).toEqual({})
    expect(faults).toEqual([])
  })

  test('a stranger is greeted in it, and a transaction is added and found', async () => {
    await using stranger = await visit(browser, tracker, { locale, signedIn: false })
    await stranger.page.goto('/')
    await stranger.page.getByRole('heading', { name: t('front.headline') }).waitFor()
    await using visited = await visit(browser, tracker, { locale })
    const { page, faults } = visited
    await page.goto('/add')
    await page.getByRole('textbox', { name: t('add.amount') }).fill('12,50')
    await page.getByRole('combobox', { name: t('add.currency') }).fill('EUR')
    await page.getByRole('textbox', { name: t('add.merchant') }).fill(`Café ${language}`)
    await page.getByRole('combobox', { name: t('add.category') }).selectOption('coffee')
    await page.getByRole('button', { name: t('add.add'), exact: true }).click()
    await page.getByRole('status').getByText(t('add.added')).waitFor()
    await page.goto(`/transactions?q=${encodeURIComponent(`Café ${language}`)}`)
    const row = page.getByRole('listitem').filter({ hasText: `Café ${language}` })
    const text = (await row.textContent()) ?? ''
    expect(text).toContain(t('categories.coffee'))
    expect(text).toMatch(/12,50/)
    expect(faults).toEqual([])
  })

  test('a mail that tells of budgets fits a phone', async () => {
    const budget = { title: null, group: null, currency: 'EUR', spentMinor: 15_643_50 }
    const { html } = await composeSummary(
      {
        localDate: '2026-11-30',
        timeZone: 'UTC',
        locale,
        totals: [{ currency: 'EUR', spentMinor: 6350, usualMinor: 4000 }],
        byCategory: [{ category: 'groceries', title: null, currency: 'EUR', spentMinor: 6350 }],
        transactions: [],
        mailsToReview: 1,
        labelsToReview: 1,
        putAside: { count: 0, mails: [] },
        outlook: {
          about: ['day'],
          periods: [],
          month: [],
          budgets: [
            { ...budget, category: 'groceries', amountMinor: 12_000_00 },
            { ...budget, category: null, amountMinor: 20_000_00 },
          ],
          due: { days: 7, lines: [] },
          duplicatesToReview: 0,
          putAsideFrom: '2026-11-24',
        },
      },
      { siteUrl: 'https://money.example', late: false, unconfirmed: [], subject: 'private' },
    )
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    await page.setContent(html)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.close()
  })
})

test('a language that was chosen stays chosen, for its person and for pages without one', async () => {
  await using person = await visit(browser, tracker, { locale: 'en-US' })
  const { page, faults } = person
  await page.goto('/settings')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await page.getByRole('combobox', { name: 'Numbers and dates as in' }).selectOption('AT')
  await page.locator('#profile').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Einstellungen' }).waitFor()
  const lang = () => page.evaluate<Language>('document.documentElement.lang')
  await page.goto('/transactions')
  expect(await lang()).toBe('de')
  await page.goto('/no-such-page')
  expect(await lang()).toBe('de')
  await using elsewhere = await visit(browser, tracker, { locale: 'en-US' })
  await elsewhere.page.goto('/settings')
  await elsewhere.page.getByRole('combobox', { name: 'Sprache' }).selectOption('')
  await elsewhere.page.getByRole('combobox', { name: /Zahlen/ }).selectOption('')
  await elsewhere.page.locator('#profile').getByRole('button', { name: 'Speichern' }).click()
  await elsewhere.page.getByRole('heading', { name: 'Settings' }).waitFor()
  expect(faults).toEqual([])
})
