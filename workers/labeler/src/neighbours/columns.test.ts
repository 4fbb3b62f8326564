import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, nearestInColumns, type Sparse } from './columns.ts'
import { matrixOf, nearestRows } from './matrix.ts'

const DIMENSIONS = 6
const vector = fc
  .array(fc.constantFrom(0, 0, 0, 1, -2, 3), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((values) => Float32Array.from(values))

function sparse(vector: Float32Array): Sparse {
  const at = [...vector.keys()].filter((d) => vector[d] !== 0)
  return { at, values: at.map((d) => vector[d] as number) }
}

test('finds what comparing row by row finds', () => {
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 30 }), vector, (rows, query) => {
      const found = nearestInColumns(columnsOf(rows.map(sparse), DIMENSIONS), query, 5)
      const wanted = nearestRows(matrixOf(rows, DIMENSIONS), query, 5)
      expect(found.map(({ cosine }) => cosine)).toEqual(wanted.map(({ cosine }) => cosine))
    }),
  )
})

test('vectors of more dimensions do not fit in', () => {
  expect(() => columnsOf([{ at: [2, 6], values: [1, 1] }], DIMENSIONS)).toThrow(/more than 6/)
})
