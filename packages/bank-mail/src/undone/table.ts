/** The weights of buckets as two lines of printable signs: what a bundle compresses best. */

/** Every printable ASCII sign that needs no escape between quotes of any kind. */
const SIGNS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((sign) => !['"', "'", '`', '$', '\\'].includes(sign))
  .join('')
/** The last sign goes on without a weight. */
const FURTHER = SIGNS.length - 1
/** Weights are whole, from so many below none to as many above. */
export const MOST = 8

export type Table = {
  /** How far each bucket is from the one before. */
  readonly steps: string
  /** The weight of each bucket. */
  readonly weights: string
}

/** `weights`, whole numbers of at most `MOST`, by bucket. */
export function pack(weights: ReadonlyMap<number, number>): Table {
  const table = { steps: '', weights: '' }
  let last = 0
  for (const [bucket, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const step = bucket - last
    table.steps += SIGNS[FURTHER]?.repeat(Math.floor(step / FURTHER)) ?? ''
    table.steps += SIGNS[step % FURTHER]
    table.weights += SIGNS[weight + MOST]
    last = bucket
  }
  return table
}

/** What `pack` was given, by bucket of `buckets`; 0 where nothing is known. */
export function unpack({ steps, weights }: Table, buckets: number): Int8Array {
  const values = new Map([...SIGNS].map((sign, value) => [sign, value]))
  const found = new Int8Array(buckets)
  let bucket = 0
  let at = 0
  for (const sign of steps) {
    const step = values.get(sign) ?? 0
    bucket += step
    if (step === FURTHER) continue
    found[bucket] = (values.get(weights[at++] ?? '') ?? MOST) - MOST
  }
  return found
}
