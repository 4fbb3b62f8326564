import { expect, test } from 'vitest'
import { wordLines } from './word-lines.ts'
import { findWords, wordIndex } from './words.ts'

const words = wordLines([
  { category: 'groceries', strength: 'strong', words: ['panader*', 'market'] },
  { category: 'fuel', strength: 'strong', words: ['gas station', 'petrol'] },
  { category: 'pharmacy', strength: 'strong', words: ['*apotheke'] },
  { category: 'dining', strength: 'weak', words: ['gas', 'market', 'the'] },
])
const index = wordIndex(words)

function found(line: string, isCut = false) {
  return findWords(index, line.split(' '), isCut).map(({ category, strength }) => [
    category,
    strength,
  ])
}

test('whole words, phrases before their words, beginnings and ends', () => {
  expect(found('luna market')).toEqual([['groceries', 'words.strong.last']])
  expect(found('gas station luna')).toEqual([['fuel', 'words.strong.before']])
  expect(found('gas luna')).toEqual([['dining', 'words.weak.before']])
  expect(found('panaderias luna')).toEqual([['groceries', 'words.strong.part']])
  expect(found('marktapotheke')).toEqual([['pharmacy', 'words.strong.part']])
  expect(found('supermarkets')).toEqual([])
})

test('plurals count, English articles do not', () => {
  expect(found('markets')).toEqual([['groceries', 'words.strong.last']])
  expect(found('the luna')).toEqual([])
})

test('a last word that its column cut is the word it begins', () => {
  expect(found('luna petr', true)).toEqual([['fuel', 'words.strong.cut']])
  expect(found('luna petr')).toEqual([])
})

test('words that are a chain name are not read again', () => {
  const clues = findWords(index, ['gas', 'market'], false, [{ start: 0, end: 1 }])
  expect(clues.map(({ nearest }) => nearest)).toEqual(['market'])
})
