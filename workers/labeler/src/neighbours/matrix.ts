/** Vectors of one model, row after row in one flat array, and the search over them. */

export type Matrix = {
  dimensions: number
  rows: number
  values: Float32Array
}

export type Hit = { row: number; cosine: number }

/** Unit vectors of equal length into one matrix. Throws where a vector has another length. */
export function matrixOf(vectors: ReadonlyArray<Float32Array>, dimensions: number): Matrix {
  const values = new Float32Array(vectors.length * dimensions)
  vectors.forEach((vector, row) => {
    if (vector.length !== dimensions) {
      throw new RangeError(`vector ${row} has ${vector.length} dimensions instead of ${dimensions}`)
    }
    values.set(vector, row * dimensions)
  })
  return { dimensions, rows: vectors.length, values }
}

/** The `k` rows most like a unit vector, best first. */
export function nearestRows(matrix: Matrix, query: Float32Array, k: number): Array<Hit> {
  const { dimensions, rows, values } = matrix
  const hits: Array<Hit> = []
  // A query of n-grams is mostly zeros: only its other dimensions are multiplied.
  const used: Array<number> = []
  for (let i = 0; i < dimensions; i++) if (query[i] !== 0) used.push(i)
  const at = Int32Array.from(used)
  const weight = Float32Array.from(used, (i) => query[i] ?? 0)
  for (let row = 0; row < rows; row++) {
    const start = row * dimensions
    let cosine = 0
    for (let i = 0; i < at.length; i++) {
      cosine += (values[start + (at[i] as number)] as number) * (weight[i] as number)
    }
    const last = hits.at(-1)
    if (hits.length < k || (last && cosine > last.cosine)) insert(hits, { row, cosine }, k)
  }
  return hits
}

function insert(hits: Array<Hit>, hit: Hit, k: number): void {
  let i = hits.length
  while (i > 0 && (hits[i - 1]?.cosine ?? 0) < hit.cosine) i--
  hits.splice(i, 0, hit)
  if (hits.length > k) hits.pop()
}
