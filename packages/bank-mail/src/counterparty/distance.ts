/** How sure it is that what stands somewhere in a mail belongs to its amount. */
import { sentenceEnd, sentenceStart } from '../gate/sentence.ts'
import type { Cue } from '../general/cue-search.ts'
import { directionOf, type Kind } from '../kinds.ts'
import type { Words } from './words.ts'

/** What a sentence is worth, by how sure it is that it tells of this movement. */
const OF_CUE = 0.7
const NEAR = 1.2
const OF_SUBJECT = 1.5
const ELSEWHERE = 3
const FAR = 5
/** An alert says soon what it is about. */
export const SOON = 700
const CLOSE = 180

export type Amount = { readonly start: number; readonly end: number }

/** How much less a name at `at` counts that stands elsewhere than the amount. */
export function distanceFrom(words: Words, amount: Amount, cues: ReadonlyArray<Cue>, kind: Kind) {
  const { masked, bodyEnd } = words.document
  const own = [sentenceStart(masked, amount.start), sentenceEnd(masked, amount.end)] as const
  const told = cues
    .filter(
      (cue) =>
        cue.strength !== 'vague' &&
        directionOf(cue.kind) === directionOf(kind) &&
        cue.start < bodyEnd,
    )
    .slice(0, 3)
    .map((cue) => [sentenceStart(masked, cue.start), sentenceEnd(masked, cue.end)] as const)
  return (at: number): number => {
    if (at >= bodyEnd) return OF_SUBJECT
    const within = ([from, to]: readonly [number, number]) => at >= from && at <= to
    if (within(own)) return at > amount.end ? 0 : 0.2
    if (told.some(within)) return OF_CUE
    const gap = at < amount.start ? masked.slice(at, amount.start) : masked.slice(amount.end, at)
    return gap.length < CLOSE && !gap.includes('\n\n') ? NEAR : at < SOON ? ELSEWHERE : FAR
  }
}
