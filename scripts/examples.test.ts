/** Every public function of a package shows how it is called, and what an example says comes out does. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const packages = join(import.meta.dirname, '../packages')

/** The packages that others could use: their functions by name, and the code of the examples of each. */
const PACKAGES = {
  'bank-mail': ['src/index.ts'],
  'merchant-name': ['src/index.ts'],
  'kysely-mssql-dialect': [
    'src/index.ts',
    'src/durable-object.ts',
    'src/entra.ts',
    'src/relay/client.ts',
    'src/relay/index.ts',
    'src/code-pages.ts',
  ],
} as const

const DECLARED = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?(?:function\*?|class) (\w+)/g
const PASSED_ON = /^export \{([^}]*)\} from '(\.[^']+)'/gm

/** Function or class -> its documentation, of what a module exports and passes on. */
function documented(file: string): Array<readonly [name: string, doc: string]> {
  const text = readFileSync(file, 'utf8')
  const own = [...text.matchAll(DECLARED)].map(([, doc = '', name = '']) => [name, doc] as const)
  const others = [...text.matchAll(PASSED_ON)].flatMap(([, names = '', from = '']) => {
    const wanted = new Set(names.split(',').map((name) => name.trim()))
    return documented(join(dirname(file), from)).filter(([name]) => wanted.has(name))
  })
  return [...own, ...others]
}

/** The lines below `@example`; null where there is none. */
function exampleOf(doc: string): Array<string> | null {
  const [, after] = doc.split(' @example\n')
  return after?.split('\n').flatMap((line) => /^ \* (.*)$/.exec(line)?.[1] ?? []) ?? null
}

const AsyncFunction = (async () => {}).constructor as new (
  ...code: Array<string>
) => (...given: Array<unknown>) => Promise<void>

/** Runs an example; a line `code // value` has to give that value. */
async function run(lines: ReadonlyArray<string>, names: Record<string, unknown>): Promise<void> {
  const code = lines.map((line) => {
    const [, left, right] = /^(.*?) \/\/ (.+)$/.exec(line) ?? []
    return left === undefined ? line : `check(${left}, ${right})`
  })
  const check = (given: unknown, said: unknown) => expect(given).toEqual(said)
  const example = new AsyncFunction('check', ...Object.keys(names), code.join('\n'))
  await example(check, ...Object.values(names))
}

describe.each(Object.entries(PACKAGES))('%s', (name, files) => {
  const found = files.flatMap((file) => documented(join(packages, name, file)))

  it('shows an example of each', () => {
    expect(found.length).toBeGreaterThan(3)
    expect(found.filter(([, doc]) => exampleOf(doc) === null).map(([each]) => each)).toEqual([])
  })

  const telling = found.filter(([, doc]) => / @example\n[\s\S]* \/\/ \S/.test(doc))
  if (telling.length === 0) return
  it('says what comes out of them', async () => {
    const all: Array<Record<string, unknown>> = await Promise.all(
      files.map((file) => import(join(packages, name, file))),
    )
    for (const [each, doc] of telling) {
      await run(exampleOf(doc) ?? [], Object.assign({}, ...all)).catch((error) => {
        throw new Error(`${each}: ${error.message}`)
      })
    }
  })
})
