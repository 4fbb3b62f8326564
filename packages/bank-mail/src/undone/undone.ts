/** Which sentence of a mail reads as if the movement did not happen, by a small trained model. */
import { sentencesIn } from '../gate/sentence.ts'
import { BUCKETS, featuresOf, lengthOf } from './features.ts'
import { unpack } from './table.ts'
import { BIAS, SCALE, WEIGHTS } from './weights.generated.ts'

let known: Int8Array | null = null

/** How much a masked sentence reads like one that takes a movement back: the log of its odds. */
export function undoneScore(sentence: string): number {
  known ??= unpack(WEIGHTS, BUCKETS)
  const features = featuresOf(sentence)
  let sum = 0
  for (const feature of features) sum += known[feature] ?? 0
  return BIAS + (SCALE * sum) / lengthOf(features.size)
}

/** From here a person is asked. */
export const UNDONE = 0.8

/** Up to here small print speaks of payments in general, whichever words stand in it. */
export const SMALL_PRINT = -2

export type Undone = { readonly start: number; readonly end: number; readonly score: number }

/**
 * The sentence of the masked `text` that reads most as if nothing moved; none of `told`, which others
 * judge. Of `shown`, where names are blanked, no end of a sentence behind a name could be seen.
 */
export function mostUndone(
  text: string,
  shown: string,
  told: ReadonlyArray<{ readonly start: number; readonly end: number }>,
): Undone | null {
  let most: Undone | null = null
  for (const { start, end } of sentencesIn(text)) {
    if (told.some((span) => span.start < end && span.end > start)) continue
    const score = undoneScore(shown.slice(start, end))
    if (most === null || score > most.score) most = { start, end, score }
  }
  return most
}
