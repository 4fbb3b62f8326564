/**
 * The signs of a vector's dimensions as bits: vectors that point alike differ in few (Charikar's
 * rounding, without the random planes: a model's dimensions are as good). A cheap first choice.
 */

export type Signatures = { words: number; bits: Uint32Array; rows: number }

/** Dimensions looked at; more make the choice surer and dearer. */
const BITS = 512

export function signaturesOf(vectors: ReadonlyArray<Float32Array>): Signatures {
  const words = BITS / 32
  const bits = new Uint32Array(vectors.length * words)
  for (const [row, vector] of vectors.entries()) sign(vector, bits, row * words)
  return { words, bits, rows: vectors.length }
}

function sign(vector: Float32Array, bits: Uint32Array, from: number): void {
  for (let d = 0; d < Math.min(BITS, vector.length); d++) {
    if ((vector[d] as number) > 0)
      bits[from + (d >> 5)] = (bits[from + (d >> 5)] as number) | (1 << (d & 31))
  }
}

/** The `count` rows whose signs differ least from the query's, and those that differ as much as the last. */
export function candidatesOf(
  { words, bits, rows }: Signatures,
  query: Float32Array,
  count: number,
): Int32Array {
  const own = new Uint32Array(words)
  sign(query, own, 0)
  const distances = new Uint16Array(rows)
  const met = new Int32Array(BITS + 1)
  for (let row = 0; row < rows; row++) {
    let distance = 0
    const from = row * words
    for (let i = 0; i < words; i++)
      distance += ones((bits[from + i] as number) ^ (own[i] as number))
    distances[row] = distance
    met[distance] = (met[distance] as number) + 1
  }
  let limit = 0
  let found = met[0] as number
  while (found < count && limit < BITS) {
    limit++
    found += met[limit] as number
  }
  const chosen = new Int32Array(found)
  let next = 0
  for (let row = 0; row < rows; row++) if ((distances[row] as number) <= limit) chosen[next++] = row
  return chosen
}

/** How many bits are set, in a few steps (Hacker's Delight, 5-1). */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  x = (x + (x >>> 4)) & 0x0f0f0f0f
  return Math.imul(x, 0x01010101) >>> 24
}
