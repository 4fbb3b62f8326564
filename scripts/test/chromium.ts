/** A Chromium for the tests in a browser: one that is there, else one that can be installed. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** First the one without a window of its own, which takes a third less of the processor. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const CACHES = [
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
]

/** Says which command runs; what it prints goes to standard error. */
type Log = (line: string) => void

/** The path of a Chromium that runs. Throws with what is missing and how to get it. */
export function findOrInstallChromium(log: Log): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run(log, 'apt-get', ['update', '-q'])
    run(log, 'apt-get', [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      'chromium-headless-shell',
    ])
    // Older releases have the whole one only.
    if (!findChromium()) {
      run(log, 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
    }
  } else {
    run(log, process.execPath, [playwright(), 'install', 'chromium'])
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'No Chromium was found, and installing one failed. Install Chromium or Google Chrome, or set ' +
      'CHROME_PATH to its program, and run the tests again.',
  )
}

function findChromium(): string | null {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) {
    if (works(CHROME_PATH)) return CHROME_PATH
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, which does not run as a browser`)
  }
  const folders = (process.env.PATH ?? '').split(':')
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...APPS,
    chromium.executablePath(),
    ...CACHES.flatMap((cache) => globSync(`${cache}/chromium*/chrome-*/{chrome,headless_shell}`)),
  ]
  return candidates.find((path) => existsSync(path) && works(path)) ?? null
}

/** A program may be there and not run: a stub that only says what to install, or another processor's. */
function works(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /\d+\.\d+/.test(stdout)
}

function playwright(): string {
  return join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
}

function run(log: Log, command: string, args: Array<string>): void {
  log(`${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env })
}
