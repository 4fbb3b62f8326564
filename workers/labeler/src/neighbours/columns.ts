/**
 * Vectors that are mostly zeros, by dimension: a query meets only the rows that share one of its
 * dimensions, so that tens of thousands of labelled merchants cost no more than some hundreds.
 */
import { type Hit, topHits } from './matrix.ts'

export type Columns = {
  rows: number
  /** Where each dimension's entries begin in `at` and `values`; one more than there are dimensions. */
  offsets: Int32Array
  at: Int32Array
  values: Float32Array
}

/** A unit vector as what is not zero of it: dimensions, each once, and their values. */
export type Sparse = { at: ReadonlyArray<number>; values: ArrayLike<number> }

/** Vectors of so many dimensions, transposed. Throws where a vector has more. */
export function columnsOf(vectors: ReadonlyArray<Sparse>, dimensions: number): Columns {
  const offsets = new Int32Array(dimensions + 1)
  for (const [row, { at }] of vectors.entries()) {
    for (const d of at) {
      if (d >= dimensions)
        throw new RangeError(`vector ${row} has more than ${dimensions} dimensions`)
      offsets[d + 1] = (offsets[d + 1] as number) + 1
    }
  }
  for (let d = 0; d < dimensions; d++) {
    offsets[d + 1] = (offsets[d + 1] as number) + (offsets[d] as number)
  }
  const next = offsets.slice()
  const rows = new Int32Array(offsets[dimensions] as number)
  const values = new Float32Array(rows.length)
  for (const [row, vector] of vectors.entries()) {
    for (let k = 0; k < vector.at.length; k++) {
      const d = vector.at[k] as number
      const place = next[d] as number
      rows[place] = row
      values[place] = vector.values[k] as number
      next[d] = place + 1
    }
  }
  return { rows: vectors.length, offsets, at: rows, values }
}

/** The `k` rows most like a unit vector, best first. */
export function nearestInColumns(columns: Columns, query: Float32Array, k: number): Array<Hit> {
  const { rows, offsets, at, values } = columns
  const cosines = new Float32Array(rows)
  for (let d = 0; d < query.length; d++) {
    const weight = query[d] as number
    if (weight === 0) continue
    const end = offsets[d + 1] as number
    for (let i = offsets[d] as number; i < end; i++) {
      const row = at[i] as number
      cosines[row] = (cosines[row] as number) + weight * (values[i] as number)
    }
  }
  return topHits(rows, (row) => cosines[row] as number, k)
}
