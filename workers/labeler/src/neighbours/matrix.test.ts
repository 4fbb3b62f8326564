import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matrixOf, nearestRows } from './matrix.ts'

const DIMENSIONS = 4
const vector = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((values) => Float32Array.from(values))

test('finds the same rows as sorting them all would', () => {
  fc.assert(
    fc.property(
      fc.array(vector, { maxLength: 30 }),
      vector,
      fc.integer({ min: 1, max: 8 }),
      (rows, query, k) => {
        const found = nearestRows(matrixOf(rows, DIMENSIONS), query, k)
        const all = rows
          .map((row) => row.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0))
          .sort((a, b) => b - a)
        expect(found.map(({ cosine }) => cosine)).toEqual(all.slice(0, k))
        expect(new Set(found.map(({ row }) => row)).size).toBe(found.length)
      },
    ),
  )
})

test('vectors of another model do not fit in', () => {
  expect(() => matrixOf([new Float32Array(3)], DIMENSIONS)).toThrow(/3 dimensions instead of 4/)
})

test('among many rows, the likest are found by their signs first', () => {
  // A plain linear congruential generator: the same numbers in every run.
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
  const vectorOf = () => Float32Array.from({ length: 256 }, random)
  const rows = Array.from({ length: 3000 }, vectorOf)
  const matrix = matrixOf(rows, 256)
  for (const at of [0, 1234, 2999]) {
    const near = (rows[at] as Float32Array).map((value) => value + 0.8 * random())
    expect(nearestRows(matrix, near, 3)[0]?.row).toBe(at)
  }
})
