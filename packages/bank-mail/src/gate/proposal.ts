/**
 * What a proposer makes of a mail: values, where each stands, and why. A proposer (a learned wording,
 * the general reader) only proposes; `decide` in `gate.ts` is the same for both.
 */
import type { LocalDate } from '../dates/local-date.ts'
import type { ReadTransaction, ReadWithoutCurrency, ReviewReason } from '../reading.ts'
import type { Field } from '../template/types.ts'
import type { Span, Why } from './why.ts'

export type { Span, Why }

export type Movement = {
  readonly transaction: ReadTransaction
  /** Where each value that was taken from the text stands. */
  readonly spans: Readonly<Partial<Record<Field, Span>>>
}

export type Proposal = {
  /** `wording/…` or `general`: kept as the reading's template. */
  readonly template: string
  /** One movement, or several where the mail lists them. */
  readonly movements: ReadonlyArray<Movement>
  /** The movement, where only its currency is not known: it is in none of `movements` then. */
  readonly withoutCurrency?: ReadWithoutCurrency
  /** What the proposer could not settle; the first is the reason for the review. */
  readonly doubts: ReadonlyArray<ReviewReason>
  readonly why: ReadonlyArray<Why>
}

/** When a mail was sent. */
export type Sent = {
  /** The local day in an IANA zone. */
  readonly onIn: (timeZone: string) => LocalDate
  /** Whether the mail itself says it; else it is the day on which it arrived. */
  readonly isKnown: boolean
  /** Whether a day stands in forwarded headers that cannot be read: `onIn` says when it was forwarded. */
  readonly isUnread?: boolean
}
