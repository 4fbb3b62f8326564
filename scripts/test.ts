/**
 * npm test
 *
 * Everything that says whether the project is well. Types, style, the build, then the
 * tests: pure code, the whole system in workerd, and the dashboard in a Chromium. The last line says
 * how many checks passed and failed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prebuildWorkers } from './start/prebuilt.ts'
import { findOrInstallChromium } from './test/chromium.ts'

const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')
const prebuiltWorkers = join(root, 'dist', 'workers')

type Count = { passed: number; failed: number; skipped: number }

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }

/** Where a step writes: to the terminal at once, or kept until it is over, beside another step. */
type Output = 'inherit' | Array<Buffer>

/** Runs a program of the project; whether it ended well. */
function run(args: Array<string>, output: Output): Promise<boolean> {
  const to = output === 'inherit' ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', to, to] })
  if (output !== 'inherit') {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part: Buffer) => output.push(part))
    }
  }
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message)
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}

type Step = (output: Output) => Promise<Count>

function check(args: Array<string>): Step {
  return async (output) => ((await run(args, output)) ? PASSED : FAILED)
}

/** What Vitest's JSON report says; its other numbers are not needed. */
type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number }

async function vitest(project: string, output: Output): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const command = [join(modules, 'vitest/vitest.mjs'), 'run', '--project', project, ...reporters]
    const isWell = await run(command, output)
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

function inBrowser(output: Output): Promise<Count> {
  process.env.CHROME_PATH = findOrInstallChromium(console.error)
  console.log(`Chromium: ${process.env.CHROME_PATH}`)
  return vitest('browser', output)
}

const STEPS: Readonly<Record<string, Step>> = {
  // Types of the messages and of the API's document: not kept, because they follow from others.
  'Generated: messages': check([join(root, 'scripts/messages.ts'), '--check']),
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
  'Workers, bundled once for the tests': async () => {
    await prebuildWorkers(prebuiltWorkers)
    process.env.PREBUILT_WORKERS = prebuiltWorkers
    return PASSED
  },
  'Tests: pure code': (output) => vitest('unit', output),
}

/** Each mostly waits, for workerd or for a page: together they take as long as the longer one. */
const BESIDE: Readonly<Record<string, Step>> = {
  'Tests: whole system': (output) => vitest('system', output),
  'Tests: browser': inBrowser,
}

const total: Count = { passed: 0, failed: 0, skipped: 0 }
const broken: Array<string> = []
async function go(step: string, start: Step, output: Output): Promise<void> {
  const began = performance.now()
  let count = FAILED
  try {
    count = await start(output)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  if (count.failed > 0) broken.push(step)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (output !== 'inherit') {
    console.log(`\n── ${step}`)
    process.stdout.write(Buffer.concat(output))
  }
  console.log(`── ${step}: ${count.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s`)
}

for (const [step, start] of Object.entries(STEPS)) {
  console.log(`\n── ${step}`)
  await go(step, start, 'inherit')
}
console.log(`\n── ${Object.keys(BESIDE).join(', and beside it ')}`)
await Promise.all(Object.entries(BESIDE).map(([step, start]) => go(step, start, [])))
for (const step of broken) console.log(`Failed: ${step}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0
