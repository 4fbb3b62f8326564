import { fold } from 'merchant-name'
import { expect, test } from 'vitest'
import { CATEGORIES, groupOf, isCategory } from '#shared/categories.ts'
import { wordLines } from '../src/evidence/word-lines.ts'
import { SHOP_WORDS } from './shop-words.ts'
import { WORDS } from './word-lines.ts'

const patterns = SHOP_WORDS.flatMap(({ category, strength, words }) =>
  words.map((pattern) => ({ category, strength, pattern })),
)

test('what ships is what people edited: npx node --import ./scripts/command.mjs workers/labeler/measure/build-labelled.ts', () => {
  expect(WORDS.lines === wordLines(SHOP_WORDS).lines).toBe(true)
  expect(WORDS).toEqual(wordLines(SHOP_WORDS))
})

test('patterns are folded, not empty, with a star at one end at most', () => {
  for (const { pattern } of patterns) {
    const word = pattern.replace(/^\*|\*$/, '')
    expect(word).not.toBe('')
    expect(fold(word), pattern).toBe(word)
  }
})

test('a pattern with a star is long enough to mean something', () => {
  for (const { pattern } of patterns.filter(({ pattern }) => pattern.includes('*'))) {
    expect(pattern.length, pattern).toBeGreaterThanOrEqual(4)
  }
})

test('no pattern stands for two categories at the same strength', () => {
  const seen = new Map<string, string>()
  for (const { category, strength, pattern } of patterns) {
    const key = `${strength} ${pattern}`
    expect(seen.get(key), key).toBeUndefined()
    seen.set(key, category)
  }
})

test('every spending category has strong words, and money has none', () => {
  const strong = new Set(
    patterns.filter(({ strength }) => strength === 'strong').map(({ category }) => category),
  )
  for (const category of CATEGORIES) {
    expect(isCategory(category)).toBe(true)
    expect(strong.has(category), category).toBe(groupOf(category) !== 'money')
  }
})
