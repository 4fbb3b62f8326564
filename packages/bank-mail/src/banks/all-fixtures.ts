/** All fixtures of all banks: what the tests read. */
import { readdir } from 'node:fs/promises'
import type { Fixture } from '../template/fixture.ts'

type OfOne = { readonly FIXTURES: ReadonlyArray<Fixture> }
type OfMany = { readonly FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> }

const END = '.fixtures.ts'

/**
 * The fixtures by the bank's id: those of `<country>/<id>.fixtures.ts`, and those of
 * `<country>/known.fixtures.ts`, where one file holds those of many banks.
 */
export async function allFixtures(): Promise<Map<string, ReadonlyArray<Fixture>>> {
  const byBank = new Map<string, ReadonlyArray<Fixture>>()
  const files = await readdir(import.meta.dirname, { recursive: true })
  for (const file of files.filter((name) => name.endsWith(END)).sort()) {
    const [country = '', name = ''] = file.slice(0, -END.length).split(/[/\\]/)
    const module = (await import(`./${country}/${name}.fixtures.ts`)) as OfOne | OfMany
    const { FIXTURES: found } = module
    const entries = isOfOne(found) ? [[name, found] as const] : Object.entries(found)
    for (const [id, fixtures] of entries) {
      if (byBank.has(id)) throw new Error(`${file}: the fixtures of ${id} stand in two places`)
      byBank.set(id, fixtures)
    }
  }
  return byBank
}

function isOfOne(found: OfOne['FIXTURES'] | OfMany['FIXTURES']): found is OfOne['FIXTURES'] {
  return Array.isArray(found)
}
