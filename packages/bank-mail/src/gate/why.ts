/** How a value was found: where it stands, and by what. */
import type { Kind } from '../kinds.ts'
import type { Outcome, Role } from '../lexicon/lexicon.ts'
import type { Field } from '../template/types.ts'

/** Offsets into `document.text` (and `folded`, `masked`: all of one length). */
export type Span = { readonly start: number; readonly end: number }

/** One step of how a value was found, for whoever asks why a mail was read so. */
export type Why = {
  /** What was decided: a field, or `kind`, `outcome`. */
  readonly of: Field | 'kind' | 'outcome' | 'template'
  /** By what: a label, a sentence, a word; in English. */
  readonly by: Said | Scored | Told
  readonly at?: Span
}

/** Everything that the reader says in words of its own: whoever shows it in other languages lists them. */
export type Phrase =
  | 'the row of the amount'
  | 'its capitals'
  | 'the words behind it'
  | 'its sign'
  | 'nothing but the fee'
  | 'nothing'
  | 'the subject'
  | 'less than what a label names'
  | 'another and its fee'
  | 'what the account is charged'
  | 'a part of another'
  | 'the whole of its parts'
  | 'a charge beside another'
  | 'behind the amount'
  | 'what is left'
  | 'the only one'
  | 'a day to come'
  | 'a date’s label, or the only date'
  | 'beside the amount'
  | 'near'
  | 'with a time'
  | 'a wording that was taught'
  // Of mails read before it stopped saying them:
  | 'said again'
  | 'the day it counts from'
  | 'the day it was booked'
  | 'the day it happened'
  | 'a date’s label'
  | 'the template'

/** What stands in quotes is the mail's. */
type Quoted = `“${string}”`
/** The words that it says around what is quoted. */
export type Around = 'label' | 'near' | 'by' | 'behind it' | 'before it' | 'before' | Role
/** What speaks for a value, or against it. */
export type Said =
  | Phrase
  | Quoted
  | `label ${Quoted}`
  | `near ${Quoted}`
  | `${Role} by ${Quoted}`
  | `${Quoted} ${'behind' | 'before'} it`

/** One thing that speaks for a value, or against it where `points` are less than none. */
export type Part = { readonly by: Said; readonly points: number }

/** What speaks for it and against it, how much in sum, and by how much it was better than the next. */
export type Scored = `${string} (${number}${`, ${number} before ${string}` | ''})`
/** What the words that follow say. */
export type Head = Kind | Outcome | 'not_done' | 'not read'
type Told = `${Head}: ${string}` | `${string}/${string}`

/** `all` of what speaks for a value, then its score and, where there was another, whom it was chosen before. */
export function scoredBy(
  all: Said | ReadonlyArray<Part>,
  score: number,
  next: { readonly score: number; readonly words: string } | null,
): Scored {
  const before = next
    ? (`, ${fixed(score - next.score)} before ${next.words}` as const)
    : ('' as const)
  const said = typeof all === 'string' ? all : listed(all)
  return `${said} (${fixed(score)}${before})`
}

function listed(parts: ReadonlyArray<Part>): string {
  const all = parts.map(
    ({ by, points }) => `${by} ${points > 0 ? '+' : ''}${Number(points.toFixed(1))}`,
  )
  return all.join(', ') || ('the only one' satisfies Phrase)
}

const fixed = (points: number) => points.toFixed(1) as `${number}`
