/** Why a mail is ignored, or left for a person. */
import { DOUBTS } from './mail/doubts.ts'

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
  'not_done', // a sentence reads as if it did not happen, in words that nobody listed
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
