/** A Chromium that talks to the tracker of a test and to nothing else. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findOrInstallChromium } from '../../../scripts/test/chromium.ts'
import type { Tracker } from '../../support/harness.ts'

/** Locales and sizes of the tests, unless one asks for others. */
const DEFAULTS: BrowserContextOptions = {
  locale: 'en-US',
  viewport: { width: 1280, height: 860 },
  reducedMotion: 'reduce',
  // It would answer some requests itself, out of the tests' sight.
  serviceWorkers: 'block',
}

let started: Promise<Browser> | undefined

/** One for all files of a process, which ends it: each visit is a profile of its own. */
export function startBrowser(): Promise<Browser> {
  started ??= chromium.launch({
    executablePath: findOrInstallChromium(console.error),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // The name of another's site and one that was rebound lead to this machine, no name further.
      '--host-resolver-rules=MAP *.example 127.0.0.1',
    ],
  })
  return started
}

export type Visit = {
  page: Page
  /** What went wrong on the page so far: script errors, and what the policy refused. */
  faults: Array<string>
  [Symbol.asyncDispose](): Promise<void>
}

/** A new browser window on the tracker's site, signed in unless told otherwise. */
export async function visit(
  browser: Browser,
  tracker: Tracker,
  { signedIn = true, ...options }: BrowserContextOptions & { signedIn?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({ ...DEFAULTS, baseURL: tracker.url.origin, ...options })
  if (signedIn) {
    const [name = '', value = ''] = (await tracker.signIn()).split('=')
    await context.addCookies([{ name, value, url: tracker.url.origin, httpOnly: true }])
  }
  const page = await context.newPage()
  const faults: Array<string> = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    // That the service worker is blocked, and that a page was 4xx, is what the tests ask for.
    const isExpected = /Service Worker|status of 4\d\d/.test(text)
    if (message.type() === 'error' && !isExpected) faults.push(text)
  })
  return { page, faults, [Symbol.asyncDispose]: () => context.close() }
}

/**
 * Resolves when `expression` holds on the page. Asked from outside again and again: what Playwright
 * would run inside the page is eval, which the site's policy refuses.
 */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await page.evaluate<boolean>(expression)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`It did not come to this: ${expression}`)
}

/**
 * Puts the clock of the page forward, where it stands until `page.clock.resume()`: what has to come within
 * these seconds comes now, or never. The visit began with `page.clock.install()`.
 */
export async function afterSeconds(page: Page, seconds: number): Promise<void> {
  const now = await page.evaluate<number>('Date.now()')
  await page.clock.pauseAt(now + seconds * 1000)
}

/** Resolves when HTMX has nothing under way. */
export function settled(page: Page): Promise<void> {
  return until(page, "document.querySelector('.htmx-request, .htmx-swapping') === null")
}
