import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isCategory } from '#shared/categories.ts'
import { CHAINS } from './chains.generated.ts'
import { FAMOUS_CHAINS } from './famous-chains.ts'
import { fold } from './fold.ts'

/** Names with their category, as both lists write them. */
function entriesOf(text: string) {
  return text.split('\n').flatMap((line) => {
    const [category = '', names = '', ...rest] = line.split('\t')
    expect(rest).toEqual([])
    return names.split('|').map((written) => ({ category, name: written.replace(/^[\^=]/, '') }))
  })
}

const lists = { CHAINS: entriesOf(CHAINS), FAMOUS_CHAINS: entriesOf(FAMOUS_CHAINS) }

test.for(Object.entries(lists))(
  '%s: every name is folded, in a known category, once',
  ([, entries]) => {
    const problems = entries.filter(
      ({ category, name }) => !isCategory(category) || fold(name) !== name,
    )
    expect(problems).toEqual([])
    expect(entries.filter(({ name }) => name === '')).toEqual([])
    const keys = entries.map(({ name }) => name.replaceAll(' ', ''))
    const seen = new Set<string>()
    expect(keys.filter((key) => seen.size === seen.add(key).size)).toEqual([])
  },
)
