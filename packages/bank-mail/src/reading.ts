/** What the reader makes of one mail. */
import type { Why } from './gate/why.ts'
import type { Kind } from './kinds.ts'
import type { IgnoredReason, ReviewReason } from './reasons.ts'

export {
  IGNORED_REASONS,
  type IgnoredReason,
  REVIEW_REASONS,
  type ReviewReason,
} from './reasons.ts'

/** One movement of money as the mail tells it; local dates and times are the bank's. */
export type ReadTransaction = {
  kind: Kind
  /** Minor units of `currency`, always positive: the kind says which way. */
  amountMinor: number
  /** ISO 4217. */
  currency: string
  /** The same amount in another currency, where the mail tells both; minor units of `currency`. */
  other?: { amountMinor: number; currency: string }
  /** The counterparty as the mail writes it, trimmed; null where the mail names none. */
  merchant: string | null
  /** Where the mail names nobody who paid: what it calls wages ("direct deposit"), without case and accents. */
  said?: string
  /** Local date of the bank, YYYY-MM-DD. */
  occurredOn: string
  /** Local time of the bank, HH:MM, where the mail's body says it. */
  occurredTime: string | null
  /** IANA zone that occurredOn and occurredTime are local to; null where nothing says which. */
  timeZone: string | null
  /** Whether the date stands in the mail's text or had to be taken from its Date header. */
  dateSource: 'body' | 'header'
  /** Last digits of the person's own card or account, as the mail shows them. */
  account: string | null
  /** The bank's own number for this movement (authorisation, trace, confirmation number). */
  reference: string | null
  /** ISO 18245 merchant category code, where the mail gives one. */
  mcc: string | null
}

/** A movement whose currency nothing says: only its amount is told, a decimal with a point, or '' where it can be read in two ways. */
export type ReadWithoutCurrency = Omit<ReadTransaction, 'amountMinor' | 'currency' | 'other'> & {
  amount: string
}

/** A mail with which Gmail or Outlook asks whether forwarding to this address is wanted. */
export type ForwardingConfirmation = {
  provider: 'gmail' | 'outlook' | 'other'
  code: string | null
  link: string | null
  /** The mailbox that wants to forward. */
  mailbox: string | null
}

/** Where a value stands: offsets into the text that the reading shows, or into the subject. */
export type ValueSpan = {
  readonly of: string
  readonly in: 'text' | 'subject'
  readonly start: number
  readonly end: number
}

export type Reading = {
  outcome: 'recorded' | 'ignored' | 'review'
  /** null when recorded. */
  reason: IgnoredReason | ReviewReason | null
  /** Display name of the bank, where it is known. */
  bank: string | null
  /** ISO 3166 alpha-2 country of the bank, where it is known. */
  country: string | null
  /** By what it was read: `wording/…` and the id of what was taught, or `general` for the general reader. */
  template: string | null
  /** Final when recorded; the best guess (possibly none) when for review; empty when ignored. */
  transactions: Array<ReadTransaction>
  /** What is told of a movement that is asked about because no currency is; `transactions` are then none. */
  withoutCurrency?: ReadWithoutCurrency
  confirmation: ForwardingConfirmation | null
  /** The bank's own mail, forwarding undone. */
  sender: string | null
  /**
   * Whether the bank's mail was found in the text or in an attachment of the one that arrived: its
   * sender is then what a forwarder says it is.
   */
  isUnwrapped: boolean
  subject: string | null
  /** UTC instant of the inner Date header, ISO 8601. */
  sentAt: string | null
  /** The mail as readable plain text, for the person who reviews it. */
  text: string
  /** Where the values stand, as far as that was kept. */
  values?: ReadonlyArray<ValueSpan>
  /** How the reading came about, step by step. */
  why?: ReadonlyArray<Why>
}
