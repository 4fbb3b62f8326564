/** Names behind "at", "to", "from". */
import type { Cue } from '../general/cue-search.ts'
import { directionOf, type Kind } from '../kinds.ts'
import { PREPOSITIONS, type Preposition } from '../lexicon/fields.ts'
import { type Candidate, fitOf } from './candidate.ts'
import { nameOf } from './name.ts'
import { isBeside } from './phrases.ts'
import { sentenceNameEnd } from './sentence-name.ts'
import { isCapitals, isOf, type Words } from './words.ts'

/** The names that a sentence puts behind a preposition; `lessAt` is what each place takes away. */
export function behindPrepositions(
  words: Words,
  kind: Kind,
  lessAt: (at: number) => number,
  cues: ReadonlyArray<Cue>,
): Array<Candidate> {
  const { tokens, document } = words
  const isIn = directionOf(kind) === 'in'
  const found: Array<Candidate> = []
  for (let at = 0; at < tokens.length; at++) {
    for (const preposition of PREPOSITIONS) {
      const fit = fitOf(kind, preposition) || (isIn && preposition === 'to' ? OF_DESCRIPTOR : 0)
      const length = fit === 0 ? 0 : prepositionAt(words, preposition, at)
      const first = tokens[at + length]
      const last = tokens[at + length - 1]
      if (length === 0 || !first || !last) continue
      if (isEndOfSentence(document.text.slice(last.end - 2, first.start + 1))) continue
      const isBelow =
        first.row === last.row + 1 && first.isFirst && document.text[last.end] === '\n'
      if (!isBelow && !isBeside(last, first)) continue
      if (
        fitOf(kind, preposition) === 0 &&
        !DESCRIPTOR.test(document.text.slice(first.start, first.end))
      )
        continue
      const end = bracketed(words, first.start, sentenceNameEnd(words, at + length))
      const named = end > first.start ? nameOf(words, first.start, end) : null
      if (named === null) continue
      found.push({
        name: named.name,
        start: first.start,
        end,
        // The longer phrase says more: "in favour of", "at merchant".
        score:
          fit -
          lessAt(first.start) +
          named.shape +
          Math.min(0.6, (length - 1) * 0.3) +
          Math.min(0.2, named.name.split(' ').length * 0.05) +
          beside(words, preposition, at) +
          (isBelow ? -0.3 : 0) +
          (cues.some((cue) => cue.end >= last.start - 1 && cue.end <= last.end) ? OF_MOVEMENT : 0),
        via: preposition,
        by: `“${document.text.slice(tokens[at]?.start, tokens[at + length - 1]?.end)}” before it`,
      })
    }
  }
  return found
}

/** "Paid successfully at merchant. Updated balance …": what follows is another sentence. */
function isEndOfSentence(text: string): boolean {
  return /\p{Ll}\. ?\p{Lu}/u.test(text)
}

/** "credited towards UPI/…/JANE DOE": a descriptor names the other side, whichever way it went. */
const DESCRIPTOR = /^(?:UPI|NEFT|IMPS|RTGS|ACH|NACH)[/*-]/i
const OF_DESCRIPTOR = 6
/** "transfer from", "purchase at": the preposition of the movement itself. */
const OF_MOVEMENT = 0.8
const OF_THING = 4

/** How many words the preposition at token `at` has: words in capitals belong to a name. */
function prepositionAt(words: Words, preposition: Preposition, at: number): number {
  const token = words.tokens[at]
  const length = words.matchAt(preposition, at)
  if (length === 0 || !token || words.document.text[token.start - 1] === '(') return 0
  // "TRATTORIA DA NINO": within a name in capitals.
  if (isCapitals(words, at) && (isCapitals(words, at + length) || !isCapitals(words, at - 1)))
    return 0
  for (let next = at + 1; next < at + length; next++) {
    if (isCapitals(words, next)) return words.matchAt(preposition, at, next)
  }
  return length
}

/** What the word before a preposition takes away: "log on to", "account of", "No. 1234 of". */
function beside(words: Words, preposition: Preposition, at: number): number {
  const before = words.tokens[at - 1]
  if (!before || !isBeside(before, words.tokens[at])) return 0
  if (preposition !== 'at' && [1, 2].some((back) => words.matchAt('notBefore', at - back) === back))
    return -OF_THING
  return isOf(words, at) && /^[x*•]*\d{4,}$/.test(before.word) ? -OF_THING : 0
}

/** "VPA x@bank (BLUE CAFE)": the name is what stands in brackets. */
function bracketed({ document: { text } }: Words, start: number, end: number): number {
  if (!text.slice(start, end).includes('@')) return end
  const bracket = /^ ?\([^()\n\t]{2,60}(?=\))/.exec(text.slice(end, end + 64))
  return bracket ? end + bracket[0].length : end
}
