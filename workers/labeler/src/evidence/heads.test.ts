import { expect, test } from 'vitest'
import type { Category } from '../../../shared/categories.ts'
import { labelledMerchant } from '../labelled.ts'
import { findHead, headIndex } from './heads.ts'

const merchants = (
  [
    ['ZORBLAX MEDFORD', 'groceries'],
    ['QUIMBY PARKING GARAGE', 'parking_tolls'],
    ['QUIMBY TOYS', 'kids'],
    ['LA ESQUINA', 'dining'],
    ['VIK', 'clothing'],
  ] as Array<[string, Category]>
).map(([merchant, category]) => labelledMerchant(merchant, category, 'shipped'))
const heads = headIndex(merchants)

function head(line: string) {
  const hit = findHead(heads, line.split(' '))
  return hit && [hit.clue.strength, hit.clue.nearest, hit.covered]
}

test('a name that begins like a labelled one', () => {
  expect(head('zorblax medford 2')).toEqual(['head.same', 'ZORBLAX MEDFORD', 2])
  expect(head('zorblax')).toEqual(['head.same', 'ZORBLAX MEDFORD', 0])
  expect(head('zorblaxmedford')).toEqual(['head.same', 'ZORBLAX MEDFORD', 1])
  expect(head('zorblax boston')).toEqual(['head.first', 'ZORBLAX MEDFORD', 0])
  expect(head('quimby parking lot')).toEqual(['head.two', 'QUIMBY PARKING GARAGE', 0])
  expect(head('quimbyparking lot')).toEqual(['head.two', 'QUIMBY PARKING GARAGE', 0])
  expect(head('quimby')).toEqual(['head.same.mixed', 'QUIMBY PARKING GARAGE', 0])
  expect(head('vik centro')).toEqual(['head.short', 'VIK', 0])
})

test('an English article is not a beginning', () => {
  expect(head('the zorblax medford')).toEqual(['head.same', 'ZORBLAX MEDFORD', 3])
})

test('words that begin many names say nothing', () => {
  expect(head('la taberna')).toBeNull()
  expect(head('unheard of')).toBeNull()
})
