import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, nearestInColumns } from './columns.ts'
import { matrixOf, nearestRows } from './matrix.ts'

const DIMENSIONS = 6
const vector = fc
  .array(fc.constantFrom(0, 0, 0, 1, -2, 3), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((values) => Float32Array.from(values))

test('finds what comparing row by row finds', () => {
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 30 }), vector, (rows, query) => {
      const found = nearestInColumns(columnsOf(rows, DIMENSIONS), query, 5)
      const wanted = nearestRows(matrixOf(rows, DIMENSIONS), query, 5)
      expect(found.map(({ cosine }) => cosine)).toEqual(wanted.map(({ cosine }) => cosine))
    }),
  )
})

test('vectors of another length do not fit in', () => {
  expect(() => columnsOf([new Float32Array(3)], DIMENSIONS)).toThrow(/3 dimensions instead of 6/)
})
