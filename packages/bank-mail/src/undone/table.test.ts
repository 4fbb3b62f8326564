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
  expect(unpack(pack(weights))).toEqual(weights)
})

it('needs no escape in a bundle', () => {
  const all = new Map(
    Array.from({ length: 5000 }, (_, at) => [at * (1 + (at % 90)), (at % 41) - MOST]),
  )
  const { steps, weights } = pack(all)
  expect(steps + weights).not.toMatch(/[^\x20-\x7e]|["'`$\\]/)
})
