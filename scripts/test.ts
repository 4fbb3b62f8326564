/**
 * npm test
 *
 * Everything that says whether the project is well. Types, style, the build, then the
 * tests: pure code, the whole system in workerd, and the dashboard in a Chromium. The last line says
 * how many checks passed and failed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium } from './test/chromium.ts'

const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')

type Count = { passed: number; failed: number; skipped: number }

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }

/** Runs a program of the project; whether it ended well. */
function run(args: Array<string>): boolean {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (error) console.error(error.message)
  return status === 0
}

const check = (args: Array<string>) => (): Count => (run(args) ? PASSED : FAILED)

/** What Vitest's JSON report says; its other numbers are not needed. */
type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number }

function vitest(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const command = [join(modules, 'vitest/vitest.mjs'), 'run', '--project', project, ...reporters]
    const isWell = run(command)
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report
    // A file that does not even load has no test that could fail.
    const failed = isWell ? numFailedTests : Math.max(numFailedTests, 1)
    return { passed: numPassedTests, failed, skipped: numPendingTests }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function inBrowser(): Count {
  process.env.CHROME_PATH = findOrInstallChromium(console.error)
  console.log(`Chromium: ${process.env.CHROME_PATH}`)
  return vitest('browser')
}

const STEPS: Readonly<Record<string, () => Count>> = {
  // Types of the messages and of the API's document: not kept, because they follow from others.
  'Generated: messages': check([join(root, 'scripts/messages.ts')]),
  'Generated: client of the API': check([join(root, 'packages/api-client/generate.ts')]),
  'Types: workers, packages, scripts': check([join(modules, 'typescript/bin/tsc'), '--noEmit']),
  'Types: browser': check([
    join(modules, 'typescript/bin/tsc'),
    '--noEmit',
    '-p',
    join(root, 'pages/client'),
  ]),
  Style: check([join(modules, '@biomejs/biome/bin/biome'), 'check', '.']),
  Patterns: check([join(root, 'scripts/check-patterns.ts')]),
  Unused: check([join(modules, 'knip/bin/knip.js')]),
  Build: check([join(root, 'scripts/build.ts')]),
  'Tests: pure code': () => vitest('unit'),
  'Tests: whole system': () => vitest('system'),
  'Tests: browser': inBrowser,
}

const total: Count = { passed: 0, failed: 0, skipped: 0 }
const broken: Array<string> = []
for (const [step, start] of Object.entries(STEPS)) {
  console.log(`\n── ${step}`)
  const began = performance.now()
  let count = FAILED
  try {
    count = start()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  if (count.failed > 0) broken.push(step)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`── ${step}: ${count.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`)
}
for (const step of broken) console.log(`Failed: ${step}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0
