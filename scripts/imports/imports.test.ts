/** Who imports whom: what ARCHITECTURE.md draws and says of it is so. */
import { expect, test } from 'vitest'
import { pictures, ROOT } from '../imports.ts'
import { callsOf } from './draw.ts'
import { type Modules, modulesOf } from './modules.ts'
import { faultsOf, PURE } from './rules.ts'

const house = modulesOf(ROOT)

test('the picture is the code’s: else `npm run imports` draws it', () => {
  const { kept, drawn } = pictures()
  expect(drawn).toContain('email-ingest -. RPC .-> gateway')
  expect(kept).toBe(drawn)
})

test('no import of the house breaks a rule', () => {
  expect(faultsOf(house)).toEqual([])
})

test('what is called pure is there', () => {
  for (const pure of PURE) {
    expect([...house.keys()].filter((file) => file.startsWith(pure)).length, pure).toBeGreaterThan(
      0,
    )
  }
})

test('workers can be deployed one after another: nobody calls whoever calls them', () => {
  const calls = callsOf(ROOT)
  const reached = (from: string, seen: ReadonlyArray<string>): boolean =>
    calls.some(([a, b]) => a === from && (seen.includes(b) || reached(b, [...seen, b])))
  for (const [from] of calls) expect(reached(from, [from]), from).toBe(false)
})

const importing = (lines: Readonly<Record<string, string>>, isType = false): Modules =>
  new Map(
    Object.entries(lines).map(([file, of]) => [file, [{ of, line: 3, isType, isLazy: false }]]),
  )

test.each([
  ['packages/bank-mail/src/a.ts', 'workers/shared/money.ts', /a package stands alone/],
  ['workers/gateway/src/a.ts', 'workers/labeler/src/b.ts', /another worker’s source/],
  ['workers/shared/a.ts', 'workers/gateway/src/b.ts', /shared knows no worker/],
  ['workers/labeler/src/a.ts', 'kysely', /SQL is the gateway’s/],
  ['packages/statements/src/a.ts', 'cloudflare:workers', /pure code/],
])('%s must not import %s', (file, of, said) => {
  expect(faultsOf(importing({ [file]: of }))).toEqual([expect.stringMatching(said)])
})

test('a platform two imports away is named with the way to it, a type is none', () => {
  const [a, b] = ['workers/labeler/src/name/a.ts', 'workers/labeler/src/b.ts']
  expect(faultsOf(importing({ [a]: b, [b]: 'node:fs' }))).toEqual([
    `${a} -> ${b} -> node:fs: the first is pure code, the last a platform`,
  ])
  expect(faultsOf(importing({ [a]: b, [b]: 'node:fs' }, true))).toEqual([])
})

test('modules that import each other are named, types or not', () => {
  const [a, b] = ['pages/a.ts', 'pages/b.ts']
  expect(faultsOf(importing({ [a]: b, [b]: a }, true))).toEqual([`${a} -> ${b} -> ${a}: a cycle`])
})
