import { gzipSync } from 'node:zlib'
import { fold } from 'merchant-name'
import { expect, test } from 'vitest'
import { isCategory } from '#shared/categories.ts'
import { type ChainLines, chainOf } from '../src/evidence/chain-lines.ts'
import { CHAINS } from './chains.ts'
import { FAMOUS_CHAINS } from './famous-chains.ts'

/** Names with their category, as both lists write them. */
function entriesOf(text: string) {
  return text.split('\n').flatMap((line) => {
    const [category = '', names = '', ...rest] = line.split('\t')
    expect(rest).toEqual([])
    return names.split('|').map((written) => ({ category, name: written.replace(/^[\^=]/, '') }))
  })
}

/** The same of lines that a Worker looks names up in. */
function entriesIn({ categories, lines }: ChainLines) {
  return lines.split('\n').map((line) => chainOf(line, categories))
}

const LISTS = { CHAINS: entriesIn(CHAINS), FAMOUS_CHAINS: entriesOf(FAMOUS_CHAINS) }

for (const [list, entries] of Object.entries(LISTS)) {
  test(`${list}: names are folded and in a known category`, () => {
    const isRight = ({ category, name }: { category: string; name: string }) =>
      isCategory(category) && name !== '' && fold(name) === name
    expect(entries.filter((entry) => !isRight(entry))).toEqual([])
  })

  test(`${list}: no name stands twice, however it is spaced`, () => {
    const seen = new Set<string>()
    const keys = entries.map(({ name }) => name.replaceAll(' ', ''))
    expect(keys.filter((key) => seen.size === seen.add(key).size)).toEqual([])
  })
}

test('the chains of the world are small enough for a Worker', () => {
  expect(CHAINS.lines.length).toBeLessThan(360_000)
  expect(gzipSync(CHAINS.lines).length).toBeLessThan(130_000)
})
