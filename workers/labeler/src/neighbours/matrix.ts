/** Vectors of one model, row after row in one flat array, and the search over them. */
import { candidatesOf, type Signatures, signaturesOf } from './signatures.ts'

export type Matrix = {
  dimensions: number
  rows: number
  values: Float32Array
  /** Of many rows only; few are compared one by one. */
  signatures: Signatures | null
}

export type Hit = { row: number; cosine: number }

/** From here on, rows are chosen by their signs before they are compared. */
const MANY = 2000

/** Rows compared of those chosen: a hundred times as many as are asked for. */
const CANDIDATES = 800

/** Unit vectors of equal length into one matrix. Throws where a vector has another length. */
export function matrixOf(vectors: ReadonlyArray<Float32Array>, dimensions: number): Matrix {
  const values = new Float32Array(vectors.length * dimensions)
  vectors.forEach((vector, row) => {
    if (vector.length !== dimensions) {
      throw new RangeError(`vector ${row} has ${vector.length} dimensions instead of ${dimensions}`)
    }
    values.set(vector, row * dimensions)
  })
  const signatures = vectors.length < MANY ? null : signaturesOf(vectors)
  return { dimensions, rows: vectors.length, values, signatures }
}

/** The `k` rows most like a unit vector, best first; among many rows, very nearly always those. */
export function nearestRows(matrix: Matrix, query: Float32Array, k: number): Array<Hit> {
  const { dimensions, rows, values, signatures } = matrix
  const cosineOf = (row: number) => dot(values, row * dimensions, query)
  if (!signatures) return topHits(rows, cosineOf, k)
  const chosen = candidatesOf(signatures, query, CANDIDATES)
  return topHits(chosen.length, (at) => cosineOf(chosen[at] as number), k).map(
    ({ row, cosine }) => ({ row: chosen[row] as number, cosine }),
  )
}

/** Four sums at once: additions that wait for one another are what takes the time. */
function dot(values: Float32Array, from: number, query: Float32Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  for (; i + 3 < query.length; i += 4) {
    a += (values[from + i] as number) * (query[i] as number)
    b += (values[from + i + 1] as number) * (query[i + 1] as number)
    c += (values[from + i + 2] as number) * (query[i + 2] as number)
    d += (values[from + i + 3] as number) * (query[i + 3] as number)
  }
  for (; i < query.length; i++) a += (values[from + i] as number) * (query[i] as number)
  return a + b + c + d
}

/** The `k` of `rows` rows with the highest cosine, best first. */
export function topHits(rows: number, cosineOf: (row: number) => number, k: number): Array<Hit> {
  const hits: Array<Hit> = []
  for (let row = 0; row < rows; row++) {
    const cosine = cosineOf(row)
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
