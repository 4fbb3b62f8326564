/** The one gate: whether what was proposed is recorded, put aside, or left for a person to see. */
import { isPlausible } from '../dates/date.ts'
import { type Cue, cuesIn } from '../general/cue-search.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import type { Outcome } from '../lexicon/lexicon.ts'
import type { IgnoredReason, ReadTransaction, ReviewReason } from '../reading.ts'
import type { Document } from '../template/document.ts'
import { MONEY_MARK } from '../template/mask.ts'
import { phrasesOf } from '../template/phrases.ts'
import { mostUndone, UNDONE } from '../undone/undone.ts'
import { outcomesIn, type Told } from './outcome.ts'
import type { Movement, Proposal, Sent, Why } from './proposal.ts'
import { sentenceEnd, sentenceStart } from './sentence.ts'
import { isOtherInSubject } from './subject.ts'
import { unreadDayIn } from './unread-day.ts'
import { withoutNames } from './without-names.ts'

/** What is known of a mail besides its own words. */
export type Circumstances = {
  readonly sent: Sent
  /** ISO 3166 country of the bank, or null. */
  readonly country: string | null
  /** What the person who forwarded it wrote above it, folded; '' for none. */
  readonly note: string
}

export type Verdict = {
  readonly outcome: 'recorded' | 'ignored' | 'review'
  readonly reason: IgnoredReason | ReviewReason | null
  readonly transactions: Array<ReadTransaction>
  readonly why: ReadonlyArray<Why>
}

/**
 * Decides about `proposal` for `document`; `sent` is when the mail was sent.
 * Recorded is what says its amount, currency, direction and day, and of which nothing says that it
 * did not happen.
 */
export function decide(
  proposal: Proposal,
  document: Document,
  { sent, country, note }: Circumstances,
): Verdict {
  const transactions = proposal.movements.map(({ transaction }) => transaction)
  const [doubt] = proposal.doubts
  const late = proposal.movements.some(({ transaction }) => isImplausible(transaction, sent))
  // The day of forwarding may be weeks after the movement.
  const isByHeader = transactions.some(({ dateSource }) => dateSource === 'header')
  const unread = isByHeader ? unreadDayIn(document) : null
  const isUndated = unread !== null || (isByHeader && sent.isUnread === true)
  const names = transactions.map(({ merchant }) => merchant)
  const shown = withoutNames(document, names)
  const told = takenBackBy(proposal.movements, document, shown, country, note)
  const why: Array<Why> = told ? [...proposal.why, told.why] : [...proposal.why]
  if (unread !== null) {
    const words = document.text.slice(unread.start, unread.end)
    why.push({ of: 'date', by: `not read: ${words}`, at: unread })
  }
  const known: ReviewReason | null =
    // That it was undone says more than that its direction is not certain.
    (doubt === 'no_direction' && told?.outcome === 'reversed' ? told.outcome : null) ??
    doubt ??
    (transactions.length === 0 ? 'no_amount' : null) ??
    told?.outcome ??
    (isOtherInSubject(proposal.movements, document) ? 'several_amounts' : null) ??
    (late ? 'implausible_date' : null) ??
    (isUndated ? 'ambiguous_date' : null)
  const undone = known === null ? undoneIn(proposal.movements, document, shown) : null
  if (undone !== null) why.push(undone)
  const reason: ReviewReason | null = known ?? (undone === null ? null : 'not_done')
  if (reason !== null) return { outcome: 'review', reason, transactions, why }
  if (transactions.every(({ amountMinor }) => amountMinor === 0)) {
    return { outcome: 'ignored', reason: 'information', transactions: [], why }
  }
  return { outcome: 'recorded', reason: null, transactions, why }
}

function isImplausible({ occurredOn, timeZone, dateSource }: ReadTransaction, sent: Sent): boolean {
  return (
    sent.isKnown && dateSource === 'body' && !isPlausible(occurredOn, sent.onIn(timeZone ?? 'UTC'))
  )
}

/** So much of a sentence is shown. */
const SHOWN = 240

/** The sentence that reads as if nothing moved, where no phrase of the lexicon says so. */
function undoneIn(
  movements: ReadonlyArray<Movement>,
  document: Document,
  shown: string,
): Why | null {
  // That money came back is what a refund tells: of it the phrases alone can say more.
  if (movements.every(({ transaction }) => transaction.kind === 'refund')) return null
  // What the movement's own sentence says, its phrases say.
  const told = movements.flatMap(({ spans }) => spans.amount ?? [])
  const at = mostUndone(document.masked, shown, told)
  if (at === null || at.score < UNDONE) return null
  const { start } = at
  const end = Math.min(at.end, start + SHOWN)
  return { of: 'outcome', by: `not_done: ${document.text.slice(start, end)}`, at: { start, end } }
}

type TakenBack = { readonly outcome: Outcome; readonly why: Why }

/** What the mail, or who forwarded it, says against `movements`, or null. */
function takenBackBy(
  movements: ReadonlyArray<Movement>,
  document: Document,
  shown: string,
  country: string | null,
  note: string,
): TakenBack | null {
  const told = outcomesIn(document.masked, country, shown)
  // That money came back is no surprise of a refund.
  const isExpected =
    movements.every(({ transaction }) => transaction.kind === 'refund') &&
    !isSpentElsewhere(document) &&
    !isOnlyUndone(document, told, country)
  const isAgainst = ({ outcome }: Told) => !isExpected || outcome !== 'reversed'
  const inMail = told.find(isAgainst)
  if (inMail) {
    const { outcome, start, end } = inMail
    const by = `${outcome}: ${document.text.slice(start, end)}` as const
    return { outcome, why: { of: 'outcome', by, at: { start, end } } }
  }
  const inNote = note === '' ? undefined : outcomesIn(note, country).find(isAgainst)
  if (!inNote) return null
  const { outcome, start, end } = inNote
  return { outcome, why: { of: 'outcome', by: `${outcome}: ${note.slice(start, end)}` } }
}

/** Whether some of `cue` stands in the sentence from `from` to `to`. */
function isIn(cue: Cue, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return cue.start < to && cue.end > from
}

/**
 * "The amount has been reversed." and no other word of a refund: something else is told of, and undone.
 * A refund's own mail says so of the amount, or in other words as well.
 */
function isOnlyUndone(
  document: Document,
  told: ReadonlyArray<Told>,
  country: string | null,
): boolean {
  const { masked } = document
  const refunds = cuesIn(document).filter(({ kind }) => kind === 'refund')
  const lexicons = lexiconsFor(masked, country)
  // What is undone is called an amount, which something else has to have named.
  const undone = told.filter(({ from, to }) => {
    const sentence = masked.slice(from, to)
    return (
      !sentence.includes(MONEY_MARK) && lexicons.some(({ sum }) => phrasesOf(sum).areIn(sentence))
    )
  })
  return refunds.length > 0 && refunds.every((cue) => undone.some((one) => isIn(cue, one)))
}

/**
 * "Your card has been used: …" and in a sentence of its own "The amount has been reversed.": the first
 * tells of another movement than the second.
 */
function isSpentElsewhere(document: Document): boolean {
  const { masked } = document
  const cues = cuesIn(document)
  return cues.some(({ strength, kind, start, end }) => {
    if (strength !== 'said' || kind === 'refund') return false
    const sentence = { from: sentenceStart(masked, start), to: sentenceEnd(masked, end) }
    // A label says what the value is, in a refund as well.
    if (/[:：\t]/.test(masked.slice(end, sentence.to + 1))) return false
    const isRefunding = cues.some((cue) => cue.kind === 'refund' && isIn(cue, sentence))
    return !isRefunding && outcomesIn(masked.slice(sentence.from, sentence.to), null).length === 0
  })
}
