import { expect, test } from 'vitest'
import { wordLines } from './word-lines.ts'
import { findWords, isShopWord, wordIndex } from './words.ts'

const words = wordLines([
  { category: 'groceries', strength: 'strong', words: ['panader*', 'market'] },
  { category: 'fuel', strength: 'strong', words: ['gas station', 'petrol'] },
  { category: 'pharmacy', strength: 'strong', words: ['*apotheke'] },
  { category: 'dining', strength: 'weak', words: ['gas', 'market', 'the'] },
  { category: 'pets', strength: 'strong', words: ['犬', '犬舎', 'bakery', 'box'] },
  { category: 'kids', strength: 'strong', words: ['玩具', 'petals'] },
  { category: 'dining', strength: 'strong', words: ['sushi'] },
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
  expect(found('xapotheke')).toEqual([])
})

test('a strong word names what a shop sells, a weak one leans', () => {
  const says = (line: string) => findWords(index, line.split(' '), false).map((clue) => clue.says)
  expect([says('luna market'), says('gas luna')]).toEqual([['names'], ['leans']])
})

test('a word of a shop says by itself what it sells, in plural too', () => {
  expect(['market', 'markets', 'panaderia', 'luna'].map((word) => isShopWord(index, word))).toEqual(
    [true, true, false, false],
  )
})

test('a text without spaces is what its longest word says, of two the later', () => {
  expect(found('东京玩具')).toEqual([['kids', 'words.strong.part']])
  expect(found('犬舎玩具')).toEqual([['kids', 'words.strong.part']])
  expect(found('玩具犬舎屋')).toEqual([['pets', 'words.strong.part']])
  expect(found('犬屋')).toEqual([])
})

test('a web address glues words together, short ones do not', () => {
  expect(found('joesbakery')).toEqual([['pets', 'words.strong.glued']])
  expect(found('bakeryluna')).toEqual([['pets', 'words.strong.glued']])
  expect(found('vglsushi')).toEqual([['dining', 'words.strong.glued']])
  expect(found('vgsushi')).toEqual([])
  expect(found('lunalunabox')).toEqual([])
})

test('of a line that ends in numbers the last word is the one before them', () => {
  expect(found('luna market 12')).toEqual([['groceries', 'words.strong.last']])
  expect(found('market luna 12')).toEqual([['groceries', 'words.strong.before']])
})

test('plurals count, English articles do not', () => {
  expect(found('markets')).toEqual([['groceries', 'words.strong.last']])
  expect(found('boxes')).toEqual([['pets', 'words.strong.last']])
  expect(found('the luna')).toEqual([])
})

test('a last word that its column cut is the word it begins', () => {
  expect(found('luna petr', true)).toEqual([['fuel', 'words.strong.cut']])
  expect(found('petr luna', true)).toEqual([])
  expect(found('luna pet', true)).toEqual([])
  expect(found('luna petr')).toEqual([])
})

test('a last word that begins words of different meanings says nothing', () => {
  const two = wordIndex(
    wordLines([
      { category: 'kids', strength: 'strong', words: ['petalshop'] },
      { category: 'fuel', strength: 'strong', words: ['petalbar'] },
    ]),
  )
  expect(findWords(two, ['luna', 'peta'], true)).toEqual([])
  expect(findWords(two, ['luna', 'petals'], true)).toMatchObject([{ category: 'kids' }])
  const same = wordLines([
    { category: 'kids', strength: 'strong', words: ['petalshop', 'petalbar'] },
  ])
  expect(findWords(wordIndex(same), ['luna', 'peta'], true)).toMatchObject([{ category: 'kids' }])
})

test('words that are a chain name are not read again', () => {
  const clues = findWords(index, ['gas', 'market'], false, [{ start: 0, end: 1 }])
  expect(clues.map(({ nearest }) => nearest)).toEqual(['market'])
})
