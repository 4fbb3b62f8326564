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
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { prebuildWorkers } from './start/prebuilt.ts'
import { findOrInstallChromium } from './test/chromium.ts'

parseArgs()
const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')
const prebuiltWorkers = join(root, 'dist', 'workers')

// Some hundred processes of Node start in the tests, most of which load wrangler: compiled once.
process.env.NODE_COMPILE_CACHE = join(root, 'dist', 'compiled')

// A database that this shell is set up for is no part of the tests.
for (const name of Object.keys(process.env)) if (name.startsWith('AZURE_')) delete process.env[name]

type Count = { passed: number; failed: number; skipped: number }

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }

/** Where a step writes: to the terminal at once, or kept until it is over, beside another lane. */
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

/** What is named at the end: steps that failed, and the tests in them. */
const broken: Array<string> = []

type Step = (output: Output) => Promise<Count>

function check(args: Array<string>): Step {
  return async (output) => ((await run(args, output)) ? PASSED : FAILED)
}

/** What Vitest's JSON report says; its other numbers are not needed. */
type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: Array<{ name: string; status: string; assertionResults: Array<Assertion> }>
}
type Assertion = { fullName: string; status: string }

/** The file of each test that failed, with its name, and each file that did not load. */
function failures({ testResults }: Report): Array<string> {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      const file = relative(root, name)
      return failed.length > 0 ? failed.map(({ fullName }) => `${file}: ${fullName}`) : [file]
    })
}

/** The tests of a project; `more`: of its files whose path has one of these in it. */
async function vitest(project: string, output: Output, more: Array<string> = []): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const program = join(modules, 'vitest/vitest.mjs')
    const command = [program, 'run', '--project', project, ...reporters, ...more]
    const isWell = await run(command, output)
    const result = JSON.parse(readFileSync(report, 'utf8')) as Report
    const { numPassedTests, numFailedTests, numPendingTests } = result
    broken.push(...failures(result))
    // A file that does not even load has no test that could fail.
    const failed = isWell ? numFailedTests : Math.max(numFailedTests, 1)
    return { passed: numPassedTests, failed, skipped: numPendingTests }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Steps = Readonly<Record<string, Step>>

/** What everything after it needs: the messages' files, and a browser. */
const FIRST: Steps = {
  'Generated: messages': check([join(root, 'scripts/messages.ts'), '--check']),
  Chromium: async () => {
    process.env.CHROME_PATH = findOrInstallChromium(console.error)
    console.log(process.env.CHROME_PATH)
    return PASSED
  },
}

/** What the lanes below share. */
const BUILT: Steps = {
  'Site and workers, built once for the tests': async () => {
    await prebuildWorkers(prebuiltWorkers)
    process.env.PREBUILT_WORKERS = prebuiltWorkers
    return PASSED
  },
}

/** Several checkers at once look at what they share several times, and other lanes have use for the core. */
const TSC = [join(modules, 'typescript/bin/tsc'), '--noEmit', '--singleThreaded']

/** What looks at the source alone, and begins while the rest is built. */
const SOURCE: Steps = {
  'Generated: client of the API': check([join(root, 'packages/api-client/generate.ts')]),
  'Types: workers, packages, scripts': check([...TSC, '-p', root]),
  'Types: browser': check([...TSC, '-p', join(root, 'pages/client')]),
  Style: check([join(modules, '@biomejs/biome/bin/biome'), 'check', '.']),
  Patterns: check([join(root, 'scripts/check-patterns.ts')]),
  Unused: check([join(modules, 'knip/bin/knip.js')]),
  'Package for npm': check([join(root, 'packages/kysely-mssql-dialect/build.ts')]),
}

/**
 * One lane beside another, the steps of a lane one after another. Three of them keep two cores busy,
 * the browser's alone does not: each takes about as long, so that they end together. A run of Vitest
 * costs several seconds of the processor before its first test, and its first tracker three more, so
 * that there are few. Files of `tests/deploy` use the same places of the project (its configurations,
 * the ports typed by hand), so that they are of one lane.
 */
const LANES: ReadonlyArray<Steps> = [
  {
    Build: check([join(root, 'scripts/build.ts')]),
    'Tests: pure code': (output) => vitest('unit', output),
    'Tests: packages in workerd': (output) => vitest('packages', output),
    'Tests: workers': (output) => vitest('system', output, ['.workers.test.ts']),
  },
  {
    'Tests: whole system, attacks, deploying': (output) =>
      vitest('system', output, ['tests/system/', 'tests/attacks/', 'tests/deploy/']),
  },
  {
    'Tests: browser': (output) => vitest('browser', output),
  },
]

const total: Count = { passed: 0, failed: 0, skipped: 0 }
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

for (const [step, start] of Object.entries(FIRST)) {
  console.log(`\n── ${step}`)
  await go(step, start, 'inherit')
}
const lane = async (steps: Steps) => {
  for (const [step, start] of Object.entries(steps)) await go(step, start, [])
}
const namesOf = (steps: Steps) => Object.keys(steps).join(', ')
console.log(`\n── ${[SOURCE, BUILT].map(namesOf).join(';\n   beside it ')}`)
const source = lane(SOURCE)
await lane(BUILT)
console.log(`\n── ${LANES.map(namesOf).join(';\n   beside it ')}`)
await Promise.all([source, ...LANES.map(lane)])
for (const step of broken) console.log(`Failed: ${step}`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0
