/** What the model of undone movements sees of a sentence: its words, their beginnings and neighbours, hashed. */
import { DATE_MARK, MONEY_MARK, TIME_MARK } from '../template/mask.ts'

/** So many buckets that two features seldom share one; of most nothing is kept. */
export const BUCKETS = 2 ** 18

const MARKS = [MONEY_MARK, DATE_MARK, TIME_MARK]
const TOKEN = new RegExp(
  `${MARKS.map((mark) => `${mark}+`).join('|')}|\\d+|[\\p{L}\\p{M}]+|[?%]`,
  'gu',
)
/** Scripts without spaces between words: a run of signs is seen in twos, threes and fours. */
const UNSPACED = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** So much of a word is its stem, in whichever language. */
const STEM = 5
/** Endings show a participle or a negation. */
const LONG = 8

/** FNV-1a, which a script and a Worker compute alike. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS
}

/** The buckets of the features of a masked sentence, each once. */
export function featuresOf(sentence: string): Set<number> {
  const found = new Set<number>()
  const stems: Array<string> = []
  for (const [token] of sentence.matchAll(TOKEN)) {
    const sign = token.charAt(0)
    // How many digits an amount, a day or a number has says nothing.
    const word = MARKS.includes(sign) ? sign : /^\d/.test(token) ? '0' : token
    if (UNSPACED.test(word)) {
      for (const length of [2, 3, 4]) {
        for (let at = 0; at + length <= word.length; at++) {
          found.add(bucketOf(word.slice(at, at + length)))
        }
      }
      stems.push(word.slice(-2))
      continue
    }
    const stem = word.slice(0, STEM)
    found.add(bucketOf(`w${word}`))
    if (word.length > STEM) found.add(bucketOf(`s${stem}`))
    if (word.length >= LONG) found.add(bucketOf(`e${word.slice(-STEM)}`))
    stems.push(stem)
  }
  for (const [at, stem] of stems.entries()) {
    if (at > 0) found.add(bucketOf(`b${stems[at - 1]} ${stem}`))
    if (at > 1) found.add(bucketOf(`k${stems[at - 2]} ${stem}`))
  }
  found.add(bucketOf(`^${stems[0] ?? ''}`))
  return found
}

/** Short lines have little to say, whatever it is. */
const LEAST = 20

/** What the sum of the weights of so many features is divided by, so that long sentences weigh no more. */
export function lengthOf(features: number): number {
  return Math.sqrt(Math.max(LEAST, features))
}
