/** What the reader makes of one mail. */
import type { Why } from './gate/proposal.ts'
import type { Kind } from './kinds.ts'
import { DOUBTS } from './mail/doubts.ts'
import type { ValueSpan } from './wording/read-taught.ts'

/** Why a mail moves no money that should be kept. */
export const IGNORED_REASONS = [
  'otp',
  'statement',
  'marketing',
  'settings', // limits, PIN, card or password changed, blocked, activated
  'security', // new device, sign-in, suspicious activity
  'reminder', // a payment that is due, not made
  'declined',
  'hold', // authorised, and a posted mail follows
  'forwarding_confirmation',
  'taught', // a person said of the same words that they tell of no money
  'information', // anything else from a bank that moves no money
  'not_bank_mail', // nothing in it speaks of a bank or of money
] as const
export type IgnoredReason = (typeof IGNORED_REASONS)[number]

/** Why a person has to look. */
export const REVIEW_REASONS = [
  'unknown_template', // a bank that is known, in words that are not
  'unknown_bank', // money seems to move, and the evidence does not agree enough to record it
  'ambiguous_amount', // the number can be read in two ways
  'several_amounts', // more than one amount could be the one
  'no_amount',
  'no_currency',
  'no_direction',
  'no_date',
  'other_wording', // nearly what the person confirmed before, and something in it is new or missing
  'ambiguous_date', // written in a way that can be two days, or none
  'implausible_date', // long before the mail, or after it
  'declined', // something says that it was refused or failed
  'reversed', // something says that it was undone
  'pending', // something says that it waits
  'requested', // something says that it is only asked for
  'scheduled', // something says that it is still to come
  'suspicious_sender', // claims to be a bank, and the address says otherwise
  // Why a mail whose words are clear is not believed; said by whoever received it, not by the reader.
  'unknown_sender', // neither a bank that is known nor a sender whom the person admitted
  'unknown_forwarder', // forwarded by hand, and not from an address of the person's own
  'unverified_sender', // nothing shows that it is from the domain it names
  'failed_authentication', // it is shown not to be from the domain it names
  'unreadable', // not a mail, or its MIME is broken beyond repair
  'too_large',
  ...DOUBTS,
] as const
export type ReviewReason = (typeof REVIEW_REASONS)[number]

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

/** A mail with which Gmail or Outlook asks whether forwarding to this address is wanted. */
export type ForwardingConfirmation = {
  provider: 'gmail' | 'outlook' | 'other'
  code: string | null
  link: string | null
  /** The mailbox that wants to forward. */
  mailbox: string | null
}

export type Reading = {
  outcome: 'recorded' | 'ignored' | 'review'
  /** null when recorded. */
  reason: IgnoredReason | ReviewReason | null
  /** Display name of the bank, where it is known. */
  bank: string | null
  /** ISO 3166 alpha-2 country of the bank, where it is known. */
  country: string | null
  /** Stable id of the template that matched, such as `bancolombia/purchase`; `general` for the general reader. */
  template: string | null
  /** Final when recorded; the best guess (possibly none) when for review; empty when ignored. */
  transactions: Array<ReadTransaction>
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

/** A number that grows when the reader can read more; mails left for review are then read again. */
export const READER_VERSION = 8
