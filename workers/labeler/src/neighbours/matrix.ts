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
  const { dimensions, rows } = matrix
  // A vector of spelling is mostly zeros: only its other dimensions are multiplied.
  const used: Array<number> = []
  for (let i = 0; i < dimensions; i++) if (query[i] !== 0) used.push(i)
  const isSparse = used.length < dimensions / 4
  const at = Int32Array.from(used)
  const hits: Array<Hit> = []
  for (let row = 0; row < rows; row++) {
    const values = matrix.values.subarray(row * dimensions, (row + 1) * dimensions)
    const cosine = isSparse ? sparse(values, query, at) : dense(values, query)
    const last = hits.at(-1)
    if (hits.length < k || (last && cosine > last.cosine)) insert(hits, { row, cosine }, k)
  }
  return hits
}

function sparse(values: Float32Array, query: Float32Array, at: Int32Array): number {
  let sum = 0
  for (let i = 0; i < at.length; i++) {
    const dimension = at[i] as number
    sum += (values[dimension] as number) * (query[dimension] as number)
  }
  return sum
}

/** Four sums at once: additions that wait for one another are what takes the time. */
function dense(values: Float32Array, query: Float32Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  for (; i + 3 < values.length; i += 4) {
    a += (values[i] as number) * (query[i] as number)
    b += (values[i + 1] as number) * (query[i + 1] as number)
    c += (values[i + 2] as number) * (query[i + 2] as number)
    d += (values[i + 3] as number) * (query[i + 3] as number)
  }
  for (; i < values.length; i++) a += (values[i] as number) * (query[i] as number)
  return a + b + c + d
}

function insert(hits: Array<Hit>, hit: Hit, k: number): void {
  let i = hits.length
  while (i > 0 && (hits[i - 1]?.cosine ?? 0) < hit.cosine) i--
  hits.splice(i, 0, hit)
  if (hits.length > k) hits.pop()
}
