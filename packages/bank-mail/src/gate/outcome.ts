/** What a mail says became of the movement it tells of: refused, undone, pending, asked for, planned. */
import { lexiconsFor } from '../lexicon/index.ts'
import { type Lexicon, OUTCOMES, type Outcome } from '../lexicon/lexicon.ts'
import { phrasesOf } from '../template/phrases.ts'
import { sentenceEnd, sentenceStart } from './sentence.ts'

export type Told = {
  readonly outcome: Outcome
  /** Where the words stand: offsets into the masked text. */
  readonly start: number
  readonly end: number
  /** The sentence, line or cell they stand in. */
  readonly from: number
  readonly to: number
}

const BEHIND = 40

/** Words that may tell of an outcome, whatever stands around them. */
type Candidate = {
  readonly outcome: Outcome
  readonly start: number
  readonly end: number
  readonly lexicon: Lexicon
}

let last: { text: string; country: string | null; found: ReadonlyArray<Candidate> } | null = null

/** The search that costs: it is kept, because a mail is asked about more than once. */
function candidatesIn(text: string, country: string | null): ReadonlyArray<Candidate> {
  if (last?.text === text && last.country === country) return last.found
  const found = lexiconsFor(text, country).flatMap((lexicon) =>
    OUTCOMES.flatMap((outcome) =>
      phrasesOf(lexicon[outcome])
        .in(text)
        .map((at) => ({ outcome, ...at, lexicon })),
    ),
  )
  last = { text, country, found }
  return found
}

/**
 * Everything the folded or masked `text` says became of a movement, in order: not what would follow
 * if, what may happen to transactions, what is asked. `country` is the bank's, where it is known;
 * `shown` is the same text with what says nothing blanked.
 */
export function outcomesIn(text: string, country: string | null, shown = text): Array<Told> {
  const told: Array<Told> = []
  for (const { outcome, start, end, lexicon } of candidatesIn(text, country)) {
    if (shown !== text && shown.slice(start, end) !== text.slice(start, end)) continue
    const from = sentenceStart(shown, start)
    const to = sentenceEnd(shown, end)
    if (isAsked(shown, from, to)) continue
    const behind = shown.slice(end, Math.min(to, end + BEHIND))
    if (phrasesOf(lexicon.condition).areIn(shown.slice(from, start))) continue
    if (phrasesOf(lexicon.conditionAfter).areIn(behind)) continue
    told.push({ outcome, start, end, from, to })
  }
  return told.sort((a, b) => a.start - b.start)
}

function isAsked(text: string, from: number, to: number): boolean {
  return /^\s?[?？]/.test(text.slice(to)) || /[¿？]/.test(text.slice(from, to))
}
