/** Finds the words that say what happened, by the lexicons of the languages that a mail is written in. */
import type { Kind } from '../kinds.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import { type Lexicon, MOVEMENTS, type Movement } from '../lexicon/lexicon.ts'
import type { Document } from '../template/document.ts'
import { type Phrases, phrasesOf } from '../template/phrases.ts'

/** How much words tell: see `said`, `named` and `vague` in `lexicon/lexicon.ts`. */
export type Strength = 'said' | 'named' | 'vague'

export type Cue = {
  readonly kind: Kind
  readonly strength: Strength
  readonly start: number
  readonly end: number
}

/** How far before a phrase such words may begin, and end. */
const REACH = 60
const NEAR = 28

/** "If you did not make this purchase", "your next payment": nothing happened by what stands at `start`. */
function isUntold(masked: string, start: number, lexicons: ReadonlyArray<Lexicon>): boolean {
  const before = masked.slice(Math.max(0, start - REACH), start)
  const isNear = ({ end }: { end: number }) =>
    before.length - end <= NEAR && !/[.\n\t]/.test(before.slice(end))
  return lexicons.some(({ condition, untold }) =>
    [condition, untold].some((words) => phrasesOf(words).in(before).some(isNear)),
  )
}

/** "You received this e-mail because …", "Je hebt dit bericht ontvangen": of no money. */
function isOfItself(
  masked: string,
  { start, end }: { start: number; end: number },
  lexicons: ReadonlyArray<Lexicon>,
): boolean {
  const from = Math.max(0, start - NEAR)
  const words = masked.slice(from, end + NEAR)
  return lexicons.some(({ itself }) =>
    phrasesOf(itself)
      .in(words)
      .some((at) => from + at.end >= start - 1 && from + at.start <= end + 1),
  )
}

/** "Refunds can take five days", "un remboursement peut prendre 5 jours": what may happen to any. */
const NOT_TOLD_BEHIND =
  /^ ?(?:can|may|might|could|would|takes?|peu(?:t|vent)|puede[ns]?|tardan?|podem?|levam?|kann|konnen|dauer[nt]|puo|possono|kan|kunnen|moze|muze)(?![a-z])/

/** "You have received 45 points": so many, of what is no money. */
const OF_POINTS = /^ ?\d{1,6}(?:[.,]\d{3})? (?!(?:de|del|a|en|from|to|by|via|por)(?![a-z]))[a-z]{4}/

/** "Refunds are credited within 5 business days": a rule. */
const IN_DAYS =
  /^[^.\n\t\ue000]{0,50} (?:within|en|em|entro|sous|innerhalb von|binnen)(?: [a-z]{2,8}){0,2} \d{1,2} (?:[a-z]{4,9} )?(?:days|dias|giorni|jours|tagen|dagen)(?![a-z])/

/** What messages do as well as money: "sent", "received". */
const OF_MESSAGES: ReadonlySet<Kind> = new Set(['transfer_in', 'transfer_out'])

const STRENGTHS: ReadonlyArray<Strength> = ['said', 'named', 'vague']

/** An alert says what happened before this; longer mails say other things below. */
const HEAD = 6000

const found = new WeakMap<Document, Array<Cue>>()

/** What the mail tells has happened, in order: its beginning and its subject, which stands last. */
export function cuesIn(document: Document): ReadonlyArray<Cue> {
  let cues = found.get(document)
  if (!cues) {
    cues = searchAll(document)
    found.set(document, cues)
  }
  return cues
}

function searchAll({ masked, bodyEnd }: Document): Array<Cue> {
  const lexicons = lexiconsFor(masked, null)
  if (bodyEnd <= HEAD) return search(masked, lexicons)
  const subject = search(masked.slice(bodyEnd), lexicons).map((cue) => ({
    ...cue,
    start: cue.start + bodyEnd,
    end: cue.end + bodyEnd,
  }))
  return [...search(masked.slice(0, HEAD), lexicons), ...subject]
}

function search(masked: string, lexicons: ReadonlyArray<Lexicon>): Array<Cue> {
  const cues: Array<Cue> = []
  for (const strength of STRENGTHS) {
    for (const movement of MOVEMENTS) {
      for (const lexicon of lexicons) {
        const phrases = phrasesOf(lexicon[strength]?.[movement])
        find(masked, phrases, kindOf(movement), strength, cues, lexicons)
      }
    }
  }
  return cues.sort((a, b) => a.start - b.start)
}

function kindOf(movement: Movement): Kind {
  return movement === 'spent' ? 'purchase' : movement
}

function find(
  masked: string,
  phrases: Phrases,
  kind: Kind,
  strength: Strength,
  cues: Array<Cue>,
  lexicons: ReadonlyArray<Lexicon>,
): void {
  // The first words claim theirs, and of those that begin together the longer phrase.
  const matches = phrases.in(masked).sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end } of matches) {
    // "refund of your purchase": words already taken by a more telling phrase do not count again.
    if (cues.some((other) => start < other.end && other.start < end)) continue
    if (isUntold(masked, start, lexicons)) continue
    if (OF_MESSAGES.has(kind) && isOfItself(masked, { start, end }, lexicons)) continue
    if (kind === 'transfer_in' && OF_POINTS.test(masked.slice(end, end + 20))) continue
    if (IN_DAYS.test(masked.slice(end, end + 70))) continue
    if (NOT_TOLD_BEHIND.test(masked.slice(end, end + 12))) continue
    cues.push({ kind, strength, start, end })
  }
}
