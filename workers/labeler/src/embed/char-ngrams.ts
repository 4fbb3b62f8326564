/**
 * The embedder that needs no model: hashed character n-grams and words. It sees spelling and no
 * meaning, so it is a fuzzy memory: strong on names it has met, weak on others.
 *
 * How rare a feature is comes from a table that ships with it, counted once over thousands of chain
 * names, so that a text has the same vector whatever else is embedded.
 */
import type { Sparse } from '../neighbours/columns.ts'
import { toUnit } from './embedder.ts'
import { rarity } from './rarity.ts'

export const NGRAM_MODEL = 'local/char-ngrams-v1'
export const NGRAM_DIMENSIONS = 1024

const SIZES = [3, 4, 5]
/** A whole word says more than its parts, and the first word more than the rest: it is the brand. */
const WORD_WEIGHT = 2
const FIRST_WEIGHT = 1.5

/** FNV-1a, 32 bits, of a text or a part of it. */
export function hash(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5
  for (let i = from; i < to; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** The features of a text by their hashes: n-grams inside each padded word, and the words themselves. */
export function featuresOf(text: string): Map<number, number> {
  const features = new Map<number, number>()
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  words.forEach((word, at) => {
    const weight = at === 0 ? FIRST_WEIGHT : 1
    const add = (feature: number, by: number) =>
      features.set(feature, (features.get(feature) ?? 0) + by * weight)
    add(hash(`=${word}`), WORD_WEIGHT)
    const padded = ` ${word} `
    for (const size of SIZES) {
      for (let i = 0; i + size <= padded.length; i++) add(hash(padded, i, i + size), 1)
    }
  })
  return features
}

/** One unit vector per text, in order; a text without letters and digits gives the null vector. */
export function embedNgrams(texts: ReadonlyArray<string>): Array<Float32Array> {
  return texts.map((text) => toUnit(added(text, new Float32Array(NGRAM_DIMENSIONS))))
}

/** The vector of a text whose values are added up; cleared after use. */
const sums = new Float32Array(NGRAM_DIMENSIONS)

/** The same vector as what is not zero of it: hundreds of merchants are kept so, made at a start from what they touch. */
export function spell(text: string): Sparse {
  const touched = new Set<number>()
  added(text, sums, touched)
  const at = [...touched].filter((i) => sums[i] !== 0).sort((a, b) => a - b)
  let sum = 0
  for (const i of at) sum += (sums[i] as number) * (sums[i] as number)
  const scale = 1 / Math.sqrt(sum)
  const values = at.map((i) => Math.fround((sums[i] as number) * scale))
  for (const i of at) sums[i] = 0
  return { at, values }
}

function added(text: string, vector: Float32Array, touched?: Set<number>): Float32Array {
  for (const [at, count] of featuresOf(text)) {
    const sign = at & 0x80000000 ? -1 : 1
    const i = at % NGRAM_DIMENSIONS
    vector[i] = (vector[i] ?? 0) + sign * Math.sqrt(count) * rarity(at)
    touched?.add(i)
  }
  return vector
}
