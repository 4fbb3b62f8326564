import { expect, it } from 'vitest'
import { MOST, pack, unpack } from './table.ts'

it('gives back every weight, near and far apart', () => {
  const weights = new Map([
    [0, 1],
    [1, -MOST],
    [92, MOST],
    [184, 3],
    [185, 0],
    [262_143, -7],
  ])
  const unpacked = unpack(pack(weights), 2 ** 18)
  expect(unpacked.length).toBe(2 ** 18)
  expect(new Map([...unpacked.entries()].filter(([at]) => weights.has(at)))).toEqual(weights)
  expect(unpacked.filter((weight) => weight !== 0).length).toBe(5)
})

it('needs no escape in a bundle', () => {
  const all = new Map(
    Array.from({ length: 5000 }, (_, at) => [at * (1 + (at % 90)), (at % (2 * MOST + 1)) - MOST]),
  )
  const { steps, weights } = pack(all)
  expect(steps + weights).not.toMatch(/[^\x20-\x7e]|["'`$\\]/)
})
