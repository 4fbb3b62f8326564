/**
 * npm run pictures -- [--only NAME …]
 *
 * Takes the pictures of docs/: starts a tracker with the demo, opens its main pages in a Chromium, light
 * and dark, on a desk and on a phone, in English, Spanish and German, and writes them as WebP; every
 * page in four looks for docs/pictures.md, which it writes as well.
 *
 *   --only NAME   those whose name begins so, or so: dashboard, transactions-phone, pictures/budget …
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { EVERY_PAGE, picturesPage } from './pictures/every-page.ts'
import { PICTURES, type Picture } from './pictures/list.ts'
import { liveIn } from './pictures/lived-in.ts'
import { toWebp } from './pictures/webp.ts'
import { PRELOAD } from './preload.ts'
import { UsageError } from './start/args.ts'
import { findOrInstallChromium } from './test/chromium.ts'

const root = join(import.meta.dirname, '..')

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [''] } },
})
const all = [...PICTURES, ...EVERY_PAGE]
const wanted = all.filter(({ name }) => values.only.some((start) => name.startsWith(start)))
if (wanted.length === 0) {
  const groups = new Set(all.map(({ name }) => name.replace(/(?:-phone)?(?:-light|-dark)?$/, '')))
  throw new UsageError(`No such picture: there are ${[...groups].join(', ')}`)
}

await mkdir(join(root, 'docs/pictures'), { recursive: true })
await writeFile(join(root, 'docs/pictures.md'), picturesPage())
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
  if (pictures.some(({ isSmall }) => isSmall)) await liveIn(first.request, site)
  const cookies = await first.cookies()
  await first.close()
  for (const picture of pictures) {
    const context = await browser.newContext(optionsOf(picture))
    await context.addCookies(cookies)
    const png = await take(await context.newPage(), `${site}${picture.path}`, picture.follow)
    const file = join(root, 'docs', `${picture.name}.webp`)
    const webp = await toWebp(browser as Browser, png, picture.isSmall ? 0.6 : 0.82)
    await writeFile(file, webp)
    console.error(`docs/${picture.name}.webp: ${Math.round(webp.length / 1024)} KiB`)
    await context.close()
  }
}

function optionsOf({ locale, isDark, isPhone, path, isSmall }: Picture): BrowserContextOptions {
  return {
    locale,
    colorScheme: isDark ? 'dark' : 'light',
    // The overview down to where the money went.
    viewport: isPhone
      ? { width: 390, height: 844 }
      : { width: 1280, height: path === '/' && !isSmall ? 1240 : 800 },
    deviceScaleFactor: isSmall ? 1 : isPhone ? 2 : 1.5,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  }
}

async function take(page: Page, address: string, follow?: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: 'networkidle' })
  const links = await page.locator(follow ?? 'no-such-link').all()
  const href = await links[0]?.getAttribute('href')
  if (follow && !href) console.error(`${address} has no ${follow}`)
  if (href) await page.goto(new URL(href, address).href, { waitUntil: 'networkidle' })
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
  const child = spawn(process.execPath, [...PRELOAD, join(root, 'scripts/start.ts'), ...options], {
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
