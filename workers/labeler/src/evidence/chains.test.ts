import { expect, test } from 'vitest'
import { chainLines } from './chain-lines.ts'
import { chainIndex, findChain } from './chains.ts'

const index = chainIndex(
  chainLines(
    [
      'groceries\tkiosko luna|^luna|=next',
      'dining\tburger tower|luna cafe',
      'clothing\tkiosko luna',
    ].join('\n'),
  ),
)

function found(line: string, isCut = false) {
  const hit = findChain(index, line.split(' '), isCut)
  return hit && [hit.name, hit.category, hit.found]
}

test('the longest name wins, at the start before inside', () => {
  expect(found('luna cafe centro')).toEqual(['luna cafe', 'dining', 'start'])
  expect(found('luna centro')).toEqual(['luna', 'groceries', 'loose'])
  expect(found('burgertower centro')).toEqual(['burger tower', 'dining', 'loose'])
  expect(found('centro burger tower')).toEqual(['burger tower', 'dining', 'inside'])
})

test('a name is found however it is spaced, but never inside a word', () => {
  expect(found('burgertower 12')).toEqual(['burger tower', 'dining', 'whole'])
  expect(found('burger towers')).toBeNull()
})

test('where a name may stand is respected', () => {
  expect(found('hotel luna')).toBeNull()
  expect(found('next')).toEqual(['next', 'groceries', 'whole'])
  expect(found('next door')).toBeNull()
})

test('a name that may only stand alone may stand before its town', () => {
  expect(found('next heidelberg')).toEqual(['next', 'groceries', 'start'])
  expect(found('hotel next heidelberg')).toBeNull()
})

test('of two equal names the first list line stays', () => {
  expect(found('kiosko luna')).toEqual(['kiosko luna', 'groceries', 'whole'])
})

test('a line cut by its column finds the name it begins', () => {
  expect(found('burger towe', true)).toEqual(['burger tower', 'dining', 'cut'])
  expect(found('burger towe')).toBeNull()
  expect(found('bur', true)).toBeNull()
})
