/** Where money went or came from: a scored choice among all that labels and sentences show. */
import { scoredBy, type Why } from '../gate/why.ts'
import type { Cue } from '../general/cue-search.ts'
import type { Kind } from '../kinds.ts'
import type { Document } from '../template/document.ts'
import { fold } from '../text/fold.ts'
import { type Candidate, ENOUGH } from './candidate.ts'
import { type Amount, distanceFrom } from './distance.ts'
import { givers } from './givers.ts'
import { greeted } from './greeted.ts'
import { labelled, ownNames } from './labelled.ts'
import { labelsOf } from './labels.ts'
import { leftOver } from './left-over.ts'
import { inPatterns } from './patterns.ts'
import { behindPrepositions } from './prepositions.ts'
import {
  amongLines,
  beforeDash,
  behindAmount,
  besideAmount,
  descriptors,
  inCapitals,
} from './rows.ts'
import { wordsOf } from './words.ts'

export type Counterparty = Candidate & {
  /** By how much it was chosen before another name; its whole score where there is none. */
  readonly margin: number
  /** The name it was chosen before. */
  readonly rival: string | null
}

/** What one's own name is worth less as a counterparty: money moves between own accounts, too. */
const OWN = 6
/** What a second place that says the same name adds. */
const AGAIN = 0.8

/**
 * The counterparty of a movement of `kind` whose amount stands at `amount` in `document`, or null
 * where the mail names none. `cues` are the words that tell of movements.
 */
export function counterpartyOf(
  document: Document,
  kind: Kind,
  amount: Amount,
  cues: ReadonlyArray<Cue>,
): Counterparty | null {
  const words = wordsOf(document)
  const labels = labelsOf(words)
  const lessAt = distanceFrom(words, amount, cues, kind)
  const own = [...ownNames(words, labels, kind), ...greeted(words)].map(keyOf)
  const isOwn = (key: string) => own.some((name) => name === key || name.startsWith(`${key} `))
  const all = [
    ...labelled(words, labels, kind),
    ...behindPrepositions(words, kind, lessAt, cues),
    ...givers(words, kind),
    ...inPatterns(words, kind, lessAt),
    ...besideAmount(words, kind, amount),
    ...beforeDash(words, kind, amount, cues),
    ...behindAmount(words, kind, amount),
    ...amongLines(words, kind, amount),
    ...inCapitals(words, kind),
    ...descriptors(words, kind),
    ...leftOver(words, kind, cues),
  ].map((candidate) =>
    isOwn(keyOf(candidate.name)) ? { ...candidate, score: candidate.score - OWN } : candidate,
  )
  return choose(all)
}

/** The step of `why` that says what it was found by, how much spoke for it, and whom it was chosen before. */
export function whyOfName({ by, score, margin, rival, start, end }: Counterparty): Why {
  const next = rival === null ? null : { score: score - margin, words: `“${rival}”` }
  return { of: 'merchant', by: scoredBy(by, score, next), at: { start, end } }
}

function choose(all: ReadonlyArray<Candidate>): Counterparty | null {
  const sorted = all
    .map((one) => ({
      ...one,
      score:
        one.score +
        (all.some((other) => other.start !== one.start && isSame(other, one)) ? AGAIN : 0),
    }))
    .sort((a, b) => b.score - a.score || a.start - b.start)
  const [best] = sorted
  if (!best || best.score < ENOUGH) return null
  const rival = sorted.find((one) => one.score >= ENOUGH && !isSame(one, best)) ?? null
  return { ...best, margin: best.score - (rival?.score ?? 0), rival: rival?.name ?? null }
}

function isSame(a: Candidate, b: Candidate): boolean {
  const [one, other] = [keyOf(a.name), keyOf(b.name)]
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a label such as "Merchant" has a name as its value. */
export function namesShop(document: Document): boolean {
  const words = wordsOf(document)
  const labels = labelsOf(words).filter(({ label }) => label !== 'payee' && label !== 'payer')
  return labelled(words, labels, 'purchase').some(({ score }) => score >= 7.5)
}
