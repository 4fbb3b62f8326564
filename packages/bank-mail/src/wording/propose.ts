/** What the wordings of a sender make of a mail. */
import type { LocalDate } from '../dates/local-date.ts'
import type { ReadTransaction } from '../reading.ts'
import { fold } from '../text/fold.ts'
import { type Alignment, align } from './align.ts'
import { type Doubt, movementAt } from './movement.ts'
import { type Part, type Place, parseSkeleton } from './skeleton.ts'
import { isBreak, MAX_TOKENS, type Token, type Tokens, tokensOf } from './tokens.ts'
import type { Wording } from './wording.ts'

export type WordingProposal<W extends Wording = Wording> = {
  readonly wording: W
  readonly outcome: 'recorded' | 'ignored'
  /** How much of the wording's words the mail has, and the other way round: 0 to 1. */
  readonly likeness: number
  /** Null: everything is as it was taught. */
  readonly doubt: Doubt | null
  /** The movement; the best guess where there is a doubt, null where not even the amount is known. */
  readonly transaction: ReadTransaction | null
  /** Where the values stand, in `text`. */
  readonly spans: ReadonlyArray<{
    readonly place: Place
    readonly start: number
    readonly end: number
  }>
  /** Subject and body as the places are counted in. */
  readonly text: string
  /** Words in places where words change: nobody has read them before. */
  readonly unread: string
}

export type MailToRead = {
  readonly subject: string
  readonly text: string
  /** The day the mail was sent, in a zone. */
  readonly sentOnIn: (timeZone: string) => LocalDate
}

/** How much of a skeleton's words a mail has to have, and the other way round, to be compared at all. */
const ALIKE = 0.6
/** How much of a skeleton may be missing, in whole lines. */
const MISSING = 0.2
/** Wordings that are compared word by word, the most alike first. */
const COMPARED = 4

/**
 * What the wordings of its sender make of a mail: what the one that fits says, else the doubts of
 * the one that is nearest, else null. A wording only proposes.
 *
 * @example
 * const said = propose(wordings, { subject: mail.subject, text: mail.text, sentOnIn: () => '2026-11-20' })
 * if (said?.transaction) console.log(said.transaction.amountMinor)
 */
export function propose<W extends Wording>(
  wordings: ReadonlyArray<W>,
  mail: MailToRead,
): WordingProposal<W> | null {
  if (wordings.length === 0) return null
  const tokens = tokensOf(mail.subject, mail.text)
  if (tokens.tokens.length > MAX_TOKENS) return null
  let nearest: WordingProposal<W> | null = null
  for (const { wording, parts, share } of alike(wordings, tokens)) {
    const alignment = align(parts, tokens.tokens)
    if (alignment === null) continue
    const proposal = { ...read(wording, parts, tokens, alignment, mail), likeness: share }
    if (proposal.doubt === null) return proposal
    nearest ??= proposal
  }
  return nearest
}

/** Of a mail with most of a wording's words, at least some of a few are there. */
const LIKELY = 0.4

function isLikely(signature: string | undefined, words: ReadonlySet<string>): boolean {
  const some = !signature ? [] : fold(signature).split(' ')
  return some.filter((word) => words.has(word)).length >= some.length * LIKELY
}

/** The wordings whose words the mail has, the most alike first. */
export function alike<W extends Wording>(wordings: ReadonlyArray<W>, { tokens }: Tokens) {
  const words = new Set(tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])))
  return wordings
    .filter(({ signature }) => isLikely(signature, words))
    .map((wording) => {
      const parts = parseSkeleton(wording.skeleton)
      const own = new Set(
        parts.flatMap((part) => (part.is === 'word' && !part.isOptional ? [part.text] : [])),
      )
      let shared = 0
      for (const word of own) if (words.has(word)) shared++
      const hasAny = parts.some(({ is }) => is === 'any')
      const share = shared / Math.max(1, own.size, hasAny ? 0 : words.size * 0.6)
      return { wording, parts, share }
    })
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || b.wording.lessons - a.wording.lessons)
    .slice(0, COMPARED)
}

function read<W extends Wording>(
  wording: W,
  parts: ReadonlyArray<Part>,
  tokens: Tokens,
  alignment: Alignment,
  mail: MailToRead,
): Omit<WordingProposal<W>, 'likeness'> {
  const words = wordsDoubt(parts, tokens.tokens, alignment)
  const spans = parts.flatMap((part, index) => {
    const found = alignment.found[index]
    if (part.is !== 'place' || !found) return []
    const start = tokens.tokens[found.start]?.start ?? 0
    const end = tokens.tokens[found.end - 1]?.end ?? start
    return [{ place: part.place, start, end, found }]
  })
  const unread = parts.flatMap((part, index) => {
    const found = alignment.found[index]
    if (part.is !== 'any' || !found) return []
    const start = tokens.tokens[found.start]?.start ?? 0
    return [tokens.text.slice(start, tokens.tokens[found.end - 1]?.end ?? start)]
  })
  const about = {
    wording,
    outcome: wording.outcome,
    spans: spans.map(({ place, start, end }) => ({ place, start, end })),
    text: tokens.text,
    unread: unread.join('\n'),
  }
  if (wording.outcome === 'ignored') return { ...about, doubt: words, transaction: null }
  const at = (place: Place) =>
    spans.filter((span) => span.place === place).map(({ found }) => found)
  const sentOn = mail.sentOnIn(wording.timeZone)
  const { doubt, transaction } = movementAt(wording, tokens, at, sentOn)
  return { ...about, doubt: words ?? doubt, transaction }
}

/** Null where the words are those that were taught. */
export function wordsDoubt(
  parts: ReadonlyArray<Part>,
  tokens: ReadonlyArray<Token>,
  { found, extra }: Alignment,
): Doubt | null {
  const isWord = (token: Token | undefined) => token !== undefined && !isBreak(token)
  if (extra.some((at) => isWord(tokens[at]))) return 'says_more'
  let total = 0
  let missing = 0
  let inLine = { has: false, lacks: false }
  for (const [index, part] of parts.entries()) {
    if (part.is === 'line') inLine = { has: false, lacks: false }
    if (part.is !== 'word' && part.is !== 'free') continue
    if (part.is === 'word' && !part.isOptional) total++
    if (found[index]) inLine.has = true
    else if (!part.isOptional) {
      if (part.is === 'word') missing++
      inLine.lacks = true
    }
    // A line that is there in part says something else than it did.
    if (inLine.has && inLine.lacks) return 'says_less'
  }
  return missing > total * MISSING ? 'says_less' : null
}
