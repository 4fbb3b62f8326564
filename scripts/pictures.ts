/**
 * npm run pictures -- [--only NAME]
 *
 * Takes the pictures of docs/: starts a tracker with the demo, opens its main pages in a Chromium, light
 * and dark, on a desk and on a phone, in English, Spanish and German, and writes them as WebP.
 *
 *   --only NAME   one of them: dashboard, dashboard-dark, dashboard-phone …
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { PICTURES, type Picture } from './pictures/list.ts'
import { toWebp } from './pictures/webp.ts'
import { findOrInstallChromium } from './test/chromium.ts'

const root = join(import.meta.dirname, '..')

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = PICTURES.filter(({ name }) => values.only === undefined || name === values.only)
if (wanted.length === 0) {
  throw new Error(`No such picture: there are ${PICTURES.map(({ name }) => name).join(', ')}`)
}

const folder = await mkdtemp(join(tmpdir(), 'pictures-'))
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(console.error),
  args: ['--no-sandbox'],
})
const countries = [...new Set(wanted.map(({ country }) => country))]
try {
  for (const country of countries) {
    console.error(`The demo in ${country} …`)
    const tracker = await startDemo(country)
    try {
      const here = wanted.filter((picture) => picture.country === country)
      await takeAll(tracker.address, here)
    } finally {
      await tracker.stop()
    }
  }
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}

/** Signs in once, and takes the pictures of one demo. */
async function takeAll(address: string, pictures: ReadonlyArray<Picture>): Promise<void> {
  const [site = '', key = ''] = address.split('/?key=')
  const first = await browser.newContext()
  const page = await first.newPage()
  await page.goto(`${site}/?key=${key}`)
  await page.getByRole('button').click()
  await page.waitForURL(`${site}/`)
  const cookies = await first.cookies()
  await first.close()
  for (const picture of pictures) {
    const context = await browser.newContext(optionsOf(picture))
    await context.addCookies(cookies)
    const png = await take(await context.newPage(), `${site}${picture.path}`)
    const file = join(root, 'docs', `${picture.name}.webp`)
    const webp = await toWebp(browser as Browser, png)
    await writeFile(file, webp)
    console.error(`docs/${picture.name}.webp: ${Math.round(webp.length / 1024)} KiB`)
    await context.close()
  }
}

function optionsOf({ locale, isDark, isPhone, path }: Picture): BrowserContextOptions {
  return {
    locale,
    colorScheme: isDark ? 'dark' : 'light',
    // The overview down to where the money went.
    viewport: isPhone
      ? { width: 390, height: 844 }
      : { width: 1280, height: path === '/' ? 1240 : 800 },
    deviceScaleFactor: isPhone ? 2 : 1.5,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  }
}

async function take(page: Page, address: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: 'networkidle' })
  // Charts draw themselves once their code is there.
  await page.waitForTimeout(1500)
  return page.screenshot()
}

type Demo = { address: string; stop(): Promise<void> }

async function startDemo(country: string): Promise<Demo> {
  const data = join(folder, country)
  const options = [
    '--demo',
    '--country',
    country,
    '--data',
    data,
    '--port',
    '0',
    '--smtp-port',
    '0',
  ]
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts'), ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let address = ''
  for await (const line of createInterface({ input: child.stdout })) {
    address = /^site (\S+)/.exec(line)?.[1] ?? address
    if (line === 'Ready') return { address, stop: () => ended(child) }
  }
  throw new Error('The demo did not start')
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
