import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const scripts = import.meta.dirname
const preload = ['--import', join(scripts, 'command.mjs')]
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'label-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function csv(name: string, lines: ReadonlyArray<string>): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}

async function label(...args: ReadonlyArray<string>) {
  const { stdout, stderr } = await run(process.execPath, [
    ...preload,
    join(scripts, 'label.ts'),
    ...args,
  ])
  const labels: Array<Record<string, unknown>> = stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { labels, stderr }
}

async function failing(script: string, ...args: ReadonlyArray<string>): Promise<string> {
  const failure = await run(process.execPath, [...preload, join(scripts, script), ...args]).catch(
    (error) => error,
  )
  expect(failure.code).toBeGreaterThan(0)
  return failure.stderr
}

describe('npm run label', () => {
  test('one line per row, in order, the same merchant twice included', async () => {
    const file = await csv('merchants.csv', [
      'descriptor,kind,mcc',
      'PANADERIA ZORBLAX,,',
      '"SQ *QUIMBY, LLC",,5912',
      'PANADERIA ZORBLAX,,',
      'ANYTHING,withdrawal,',
    ])
    const { labels } = await label(file)
    expect(labels.map(({ descriptor, category }) => [descriptor, category])).toEqual([
      ['PANADERIA ZORBLAX', labels[2]?.category],
      ['SQ *QUIMBY, LLC', 'pharmacy'],
      ['PANADERIA ZORBLAX', labels[0]?.category],
      ['ANYTHING', 'cash'],
    ])
    expect(Object.keys(labels[0] ?? {})).toEqual(
      'descriptor,name,category,group,decision,confidence,nearest,why'.split(','),
    )
  })

  test('--labelled takes the place of the merchants that ship', async () => {
    const file = await csv('merchants.csv', ['descriptor', 'ZORBLAX QUIMBY 0042', 'VIKSOL TRALOM'])
    const labelled = await csv('labelled.csv', [
      'descriptor,fine,group',
      'ZORBLAX QUIMBY,kids,shopping',
      'VIKSOL TRALOM,,travel',
      'NO SUCH,nonsense,',
    ])
    const { labels, stderr } = await label(file, '--labelled', labelled)
    expect(labels.map(({ category, decision }) => [category, decision])).toEqual([
      ['kids', 'auto'],
      ['travel', 'auto'],
    ])
    expect(stderr).toContain('“NO SUCH” has no known category')
  })

  test('what is wrong with the input is named', async () => {
    expect(await failing('label.ts')).toContain('Which merchants?')
    const file = await csv('other.csv', ['name', 'ZORBLAX'])
    expect(await failing('label.ts', file)).toContain('no column descriptor')
    const odd = await csv('odd.csv', ['descriptor,kind', 'ZORBLAX,nonsense'])
    expect(await failing('label.ts', odd)).toContain('“nonsense” is no kind')
  })
})

describe('npm run eval:labels', () => {
  test('without a file it says what it wants', async () => {
    expect(await failing('eval-labels.ts')).toContain('Which files?')
  })

  test('measures repeats and new merchants apart', async () => {
    const labels = await csv('dev.csv', [
      'household,descriptor,merchant,fine,group,n',
      'h,PANADERIA ZORBLAX,Zorblax,groceries,groceries,2',
      'h,FARMACIA QUIMBY,Quimby,pharmacy,health,1',
    ])
    const history = await csv('history.csv', [
      'seq,descriptor',
      '0,PANADERIA ZORBLAX',
      '1,FARMACIA QUIMBY',
      '2,PANADERIA ZORBLAX',
    ])
    const { stdout } = await run(process.execPath, [
      ...preload,
      join(scripts, 'eval-labels.ts'),
      labels,
      history,
    ])
    expect(stdout).toMatch(/repeats +1 +1 +1\.000/)
    expect(stdout).toContain('Unseen merchants of h')
  })
})
