/** Names in short messages without labels: what is left when all that is known to be something else is taken away. */
import type { Cue } from '../general/cue-search.ts'
import type { Kind } from '../kinds.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import { OUTCOMES } from '../lexicon/lexicon.ts'
import { phrasesOf } from '../template/phrases.ts'
import { type Candidate, candidateAt, ENOUGH } from './candidate.ts'
import type { Token } from './tokens.ts'
import { tokenAt, type Words } from './words.ts'

/** A message longer than this says more than an alert's few fields. */
const SHORT = 320
/** Kinds whose other side is a shop: persons are written in small letters, and so is all else. */
const OF_SHOPS: ReadonlySet<Kind> = new Set(['purchase', 'refund'])

/** A mask, or the number of a card, an account, a reference. */
const NUMBER = /[*•#x]{1,12}\d|\d[*•x]{1,12}|^[\d.:/+-]{3,}$|\d{6}/
/** A link, a telephone's label, the bank itself. */
const NOT_A_SHOP =
  /^(?:www\.|https?)|bank|^(?:tel|call|info|ok|pos|atm|auth|sms|blk|mcc|acode|approved|ist|gmt|utc|msk|mck|мск)$/

/**
 * The one stretch of a short message that is no amount, day, number, label or word of what happened:
 * "OPLATA 78.00 BYN KARTA #7022 DATA 25.08.2026 BLUE CAFE>MINSK>BY OSTATOK 396.88 BYN". None where
 * there are several.
 */
export function leftOver(words: Words, kind: Kind, cues: ReadonlyArray<Cue>): Array<Candidate> {
  const { document } = words
  if (document.bodyEnd > SHORT || !OF_SHOPS.has(kind)) return []
  const groups = groupsOf(words, takenBy(words, cues)).filter((group) => isName(words, group))
  const behind = groups.filter((group) => followsValue(words, group))
  const [only, ...more] = behind.length > 0 ? behind : groups
  const first = only?.[0]
  const last = only?.at(-1)
  if (!first || !last || more.length > 0) return []
  const how = { via: 'alone', by: 'what is left', fit: ENOUGH + 0.1 } as const
  return candidateAt(words, first.start, last.end, how, 0)
}

type Spans = ReadonlyArray<{ readonly start: number; readonly end: number }>

/** Where words tell of a movement or what became of it, or label an amount. */
function takenBy({ document }: Words, cues: ReadonlyArray<Cue>): Spans {
  const body = document.masked.slice(0, document.bodyEnd)
  const said = lexiconsFor(document.masked, null).flatMap((lexicon) => [
    ...OUTCOMES.map((outcome) => lexicon[outcome]),
    ...[lexicon.amounts, lexicon.vague, lexicon.doubts].flatMap((by) => Object.values(by ?? {})),
  ])
  return [...cues, ...said.flatMap((phrases) => phrasesOf(phrases).in(body))]
}

/** Runs of words that nothing is known of, each within one part of the message. */
function groupsOf(words: Words, taken: Spans): Array<Array<Token>> {
  const { document, tokens } = words
  const groups: Array<Array<Token>> = []
  let until = -1
  let isOpen = false
  for (const [at, token] of tokens.entries()) {
    if (token.start >= document.bodyEnd) break
    const known = Math.max(words.matchAt('other', at), words.matchAt('account', at))
    if (known > 0) until = Math.max(until, at + known - 1)
    const isTaken =
      at <= until ||
      token.word.startsWith('{') ||
      NUMBER.test(token.word) ||
      words.matchAt('ends', at) > 0 ||
      taken.some(({ start, end }) => start < token.end && end > token.start)
    if (isTaken) {
      isOpen = false
      continue
    }
    const group = groups.at(-1)
    const before = group?.at(-1)
    const between = before ? document.text.slice(before.end, token.start) : ''
    if (isOpen && group && !/[;|\n\t()]|: |[.] /.test(between)) group.push(token)
    else groups.push([token])
    isOpen = true
  }
  return groups
}

/** Whether a run is written as a descriptor is: in capitals. */
function isName({ document }: Words, group: ReadonlyArray<Token>): boolean {
  const text = document.text.slice(group[0]?.start, group.at(-1)?.end)
  if (group.some(({ word }) => NOT_A_SHOP.test(word))) return false
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 3 && capitals > 2 * small && /^["'«“\\]?[\p{Lu}\d]/u.test(text)
}

/** Whether an amount, a day, a time or a masked number stands right before it. */
function followsValue(words: Words, group: ReadonlyArray<Token>): boolean {
  const first = group[0]
  const before = first ? words.tokens[tokenAt(words, first.start) - 1] : undefined
  return before !== undefined && (before.word.startsWith('{') || NUMBER.test(before.word))
}
