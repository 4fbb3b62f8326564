/**
 * The embedder that needs no model: hashed character n-grams and words. It sees spelling and no
 * meaning, so it is a fuzzy memory: strong on names it has met, weak on others.
 *
 * How rare a feature is comes from a table that ships with it, counted once over thousands of chain
 * names, so that a text has the same vector whatever else is embedded.
 */
import type { Sparse } from '../neighbours/columns.ts'
import { rarity } from './rarity.ts'

export const NGRAM_MODEL = 'local/char-ngrams-v1'
export const NGRAM_DIMENSIONS = 1024

/** Letters of an n-gram. */
const SHORTEST = 3
const LONGEST = 5
/** A whole word says more than its parts, and the first word more than the rest: it is the brand. */
const WORD_WEIGHT = 2
const FIRST_WEIGHT = 1.5

/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

export function hash(text: string): number {
  let value = OFFSET
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME)
  return value >>> 0
}

/** Features of the longest line (256 signs) are fewer; of a longer text the first ones count. */
const MOST = 1024

/** The features of one text and how often it has each, in the order in which they are met. */
const features = new Int32Array(MOST)
const counts = new Float32Array(MOST)
/** Where a feature stands in them, from 1, by its last bits or behind: a table with open addressing. */
const slots = new Uint16Array(2 * MOST)

/**
 * Collects the features of a text: n-grams inside each padded word, and the words themselves; a longer n-gram's
 * hash goes on from the shorter one's. How many there are. Hundreds of texts are spelled at a start, by code that is
 * not compiled yet: numbers in tables cost a third of a map.
 */
function collect(text: string): number {
  slots.fill(0)
  let found = 0
  const add = (feature: number, by: number) => {
    let slot = feature & (2 * MOST - 1)
    while (slots[slot] !== 0 && features[(slots[slot] as number) - 1] !== feature)
      slot = (slot + 1) & (2 * MOST - 1)
    let at = (slots[slot] as number) - 1
    if (at < 0) {
      if (found === MOST) return
      at = found++
      slots[slot] = found
      features[at] = feature
      counts[at] = 0
    }
    counts[at] = (counts[at] as number) + by
  }
  let weight = FIRST_WEIGHT
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue
    add(hash(`=${word}`) | 0, WORD_WEIGHT * weight)
    const padded = ` ${word} `
    for (let start = 0; start + SHORTEST <= padded.length; start++) {
      const end = Math.min(start + LONGEST, padded.length)
      let value = OFFSET
      for (let at = start; at < end; at++) {
        value = Math.imul(value ^ padded.charCodeAt(at), PRIME)
        if (at + 1 >= start + SHORTEST) add(value, weight)
      }
    }
    weight = 1
  }
  return found
}

/** The hashes of a text's features. */
export function featuresOf(text: string): Array<number> {
  return [...features.subarray(0, collect(text))].map((feature) => feature >>> 0)
}

/** One unit vector per text, in order; a text without letters and digits gives the null vector. */
export function embedNgrams(texts: ReadonlyArray<string>): Array<Float32Array> {
  return texts.map((text) => {
    const vector = new Float32Array(NGRAM_DIMENSIONS)
    const { at, values } = spell(text)
    for (let k = 0; k < at.length; k++) vector[at[k] as number] = values[k] as number
    return vector
  })
}

/** Room for one text's sums by dimension, and which of them it touches; cleared after use. */
const sums = new Float32Array(NGRAM_DIMENSIONS)
const isMet = new Uint8Array(NGRAM_DIMENSIONS)

/** The unit vector of a text as what is not zero of it. */
export function spell(text: string): Sparse {
  const at: Array<number> = []
  const found = collect(text)
  for (let k = 0; k < found; k++) {
    const feature = features[k] as number
    const i = feature & (NGRAM_DIMENSIONS - 1)
    if (isMet[i] === 0) at.push(i)
    isMet[i] = 1
    const value = Math.sqrt(counts[k] as number) * rarity(feature)
    sums[i] = (sums[i] as number) + (feature < 0 ? -value : value)
  }
  let squares = 0
  for (const i of at) squares += (sums[i] as number) ** 2
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares)
  const values = new Float32Array(at.length)
  for (let k = 0; k < at.length; k++) {
    const i = at[k] as number
    values[k] = (sums[i] as number) * scale
    sums[i] = 0
    isMet[i] = 0
  }
  return { at, values }
}
