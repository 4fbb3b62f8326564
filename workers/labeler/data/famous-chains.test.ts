import { ALIASES, normalise } from 'merchant-name'
import { expect, test } from 'vitest'
import { type Category, groupOf } from '#shared/categories.ts'
import { chainLines, chainOf } from '../src/evidence/chain-lines.ts'
import { chainIndex, findChain, knownChain } from '../src/evidence/chains.ts'
import { CHAINS } from './chains.ts'
import { FAMOUS_CHAINS } from './famous-chains.ts'
import { FAMOUS } from './famous-lines.ts'

const famous = chainIndex(FAMOUS)
const world = chainIndex(CHAINS)

test('what ships is what people edited: npx node --import ./scripts/command.mjs workers/labeler/measure/build-labelled.ts', () => {
  expect(FAMOUS.lines === chainLines(FAMOUS_CHAINS).lines).toBe(true)
  expect(FAMOUS).toEqual(chainLines(FAMOUS_CHAINS))
})

function groupFound(descriptor: string) {
  const hit = findChain(famous, normalise(descriptor.toUpperCase()).words, false)
  return hit && groupOf(hit.category)
}

function groupKnown(descriptor: string) {
  const hit = knownChain({ famous, chains: world }, normalise(descriptor).words, false)
  // A name that is only the first word leans, and says nothing for sure.
  return hit && hit.found !== 'first' ? groupOf(hit.category) : null
}

test('a name is found again in a line of a bank, spaced or not', () => {
  const names = FAMOUS.lines.split('\n').map((line) => chainOf(line, FAMOUS.categories))
  const lost = names.filter(({ name, category }) => {
    const written = [name, name.replaceAll(' ', '')]
    return !written.some((line) => groupFound(line) === groupOf(category as Category))
  })
  // The normaliser takes a few for a place or a code; what it takes apart would never be found.
  expect(lost.length / names.length, lost.map(({ name }) => name).join(', ')).toBeLessThan(0.005)
})

test('every usual name of an alias is a known chain', () => {
  const unknown = Object.values(ALIASES).filter(
    (name) =>
      !findChain(famous, name.split(' '), false) && !findChain(world, name.split(' '), false),
  )
  expect(unknown).toEqual([])
})

test('what bears the name of a chain but sells something else stays apart', () => {
  expect(groupKnown('UBER *TRIP')).toBe('transport')
  expect(groupKnown('UBER *EATS')).toBe('dining')
  expect(groupKnown('AMZN MKTP US*AB1CD2')).toBe('shopping')
  expect(groupKnown('AMAZON PRIME*AB1CD2')).toBe('entertainment')
  expect(groupKnown('COSTCO WHSE #0123')).toBe('groceries')
  expect(groupKnown('COSTCO GAS #0123')).toBe('transport')
  expect(groupKnown('SUNRISE CAFE')).toBeNull()
})
