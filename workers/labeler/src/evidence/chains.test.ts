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

test('a name at the start goes before a longer one inside, and of several inside the longest', () => {
  expect(found('luna centro burger tower')).toEqual(['luna', 'groceries', 'loose'])
  expect(found('x burger tower kiosko luna')).toEqual(['burger tower', 'dining', 'inside'])
  expect(found('x kiosko luna burger tower')).toEqual(['burger tower', 'dining', 'inside'])
  const [start, end] = [1, 3]
  expect(findChain(index, ['x', 'burger', 'tower', 'y'], false)).toMatchObject({ start, end })
})

test('a short name is spaced as it is written, and one of three letters is none inside', () => {
  const short = chainIndex(chainLines('dining\tpark|bay'))
  const name = (line: string) => findChain(short, line.split(' '), false)?.name
  expect(name('park centro')).toBe('park')
  expect(name('p ark centro')).toBeUndefined()
  expect(name('hotel park')).toBe('park')
  expect(name('bay hotel')).toBe('bay')
  expect(name('hotel bay')).toBeUndefined()
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

test('a cut name is none where what it begins sells different things', () => {
  const two = chainIndex(chainLines('home\tquimba furniture store\ndining\tquimba furniture cafe'))
  expect(findChain(two, ['quimba', 'furniture'], true)).toBeNull()
  expect(findChain(two, ['quimba', 'furniture', 's'], true)?.category).toBe('home')
})

test('our own list goes before the world’s, but for a longer name at the start of the line', () => {
  const lists = {
    famous: chainIndex(chainLines('dining\tluna')),
    chains: chainIndex(chainLines('groceries\tluna market|zorblax\nkids\tluna')),
  }
  const known = (line: string) => {
    const chain = knownChain(lists, line.split(' '), false)
    return chain && [chain.list, chain.category, chain.found]
  }
  expect(known('luna')).toEqual(['famous', 'dining', 'whole'])
  expect(known('luna market')).toEqual(['chain', 'groceries', 'whole'])
  expect(known('luna market centro')).toEqual(['chain', 'groceries', 'start'])
  expect(known('hotel luna market')).toEqual(['famous', 'dining', 'inside'])
  expect(known('luna centro')).toEqual(['famous', 'dining', 'loose'])
  expect(known('zorblax')).toEqual(['chain', 'groceries', 'whole'])
})

test.each([
  ['chain', 'whole', 'names', 'chain.whole'],
  ['chain', 'start', 'names', 'chain.start'],
  ['chain', 'inside', 'leans', 'chain.inside'],
  ['chain', 'loose', 'leans', 'chain.loose'],
  ['famous', 'inside', 'names', 'famous.inside'],
  ['famous', 'first', 'leans', 'famous.first'],
  ['chain', 'cut', 'leans', 'cut'],
] as const)('of the list %s, found %s, a chain %s', (list, found, says, strength) => {
  const chain = { category: 'dining', where: 'anywhere', name: 'luna', start: 0, end: 1 } as const
  expect(chainClue({ ...chain, list, found })).toMatchObject({ says, strength })
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
  expect(chainOfMerchant(lists, ['kiosko', 'luna'])).toBe('kiosko luna')
  expect(knownChain({ famous: lists.chains, chains: index }, words, false)?.list).toBe('chain')
  expect(knownChain(lists, ['next', 'door'], false)).toBeNull()
})
