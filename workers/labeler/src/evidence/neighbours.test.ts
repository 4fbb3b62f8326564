import { expect, test } from 'vitest'
import type { Category } from '../../../shared/categories.ts'
import { labelledMerchant } from '../labelled.ts'
import { binOf, neighbourClues } from './neighbours.ts'

const merchants = (
  [
    ['ZORBLAX MEDFORD', 'groceries'],
    ['QUIMBY PARKING GARAGE', 'parking_tolls'],
    ['QUIMBY TOYS', 'kids'],
    ['LA ESQUINA', 'dining'],
  ] as Array<[string, Category]>
).map(([merchant, category]) => labelledMerchant(merchant, category, 'shipped'))
test('one clue per category, by how like its best neighbour is', () => {
  const clues = neighbourClues(
    [
      { row: 0, cosine: 0.8 },
      { row: 1, cosine: 0.5 },
      { row: 3, cosine: 0.1 },
    ],
    merchants,
    [0.3, 0.6],
    'ngram',
  )
  expect(clues.map(({ category, strength }) => [category, strength])).toEqual([
    ['groceries', 'ngram.1'],
    ['parking_tolls', 'ngram.0'],
  ])
})

test('a cosine falls in the highest bin it reaches', () => {
  expect([0.2, 0.3, 0.59, 0.6, 1].map((cosine) => binOf(cosine, [0.3, 0.6]))).toEqual([
    -1, 0, 0, 1, 1,
  ])
})
