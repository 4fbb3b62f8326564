import { expect, test } from 'vitest'
import { calibration } from '../calibration.ts'
import { chainLines } from './chain-lines.ts'
import { chainClue, chainIndex, chainOfMerchant, findChain, knownChain } from './chains.ts'

const index = chainIndex(
  chainLines(
    [
      'groceries\tkiosko luna|^luna|=next|=quimba',
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

test('a line shorter than a column is one only where it tells more, and there never behind a whole word', () => {
  expect(found('kiosko luna burger towe')?.[2]).toBe('start')
  const long = chainIndex(chainLines('home\tquimba furniture store'))
  const cut = (line: string) => findChain(long, line.split(' '), false)?.found
  expect(cut('quimba furnitu')).toBe('cut')
  expect(cut('quimba furniture')).toBeUndefined()
  expect(findChain(long, ['quimba', 'furniture'], true)?.found).toBe('cut')
})

test('how a name that was cut weighs was learnt', () => {
  expect(calibration.clues.cut).toBeGreaterThan(0)
})

test('a name that is a word besides, with more behind it, only leans, and is no chain of a labelled merchant', () => {
  const lists = { famous: index, chains: chainIndex(chainLines('')) }
  const words = ['quimba', 'zorb']
  const chain = knownChain(lists, words, false)
  expect(chain).toMatchObject({ name: 'quimba', found: 'first' })
  expect(chain && chainClue(chain)).toMatchObject({ says: 'leans', strength: 'famous.first' })
  expect(chainOfMerchant(lists, words)).toBeNull()
  expect(knownChain(lists, ['next', 'door'], false)).toBeNull()
})
