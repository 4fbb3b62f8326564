/** In which order refusals are tried, and what each says of the mail. */
import type { Refusal } from '../lexicon/lexicon.ts'
import type { IgnoredReason } from '../reading.ts'

/** Tried before all else: a one-time code reads like the real thing. */
export const FIRST: ReadonlyArray<Refusal> = ['otp']

/** Tried in the subject before the mail is read, in the body where nothing of it was recorded. */
export const AFTERWARDS: ReadonlyArray<Refusal> = [
  'declined',
  'limitChanged',
  'statement',
  'reminder',
  'request',
  'security',
  'hold',
  'marketing',
]

/** Tried last: words that alerts use as well, so that they count only where no movement is certain. */
export const LAST: ReadonlyArray<Refusal> = [
  'perhapsStatement',
  'confirm',
  'arranged',
  'settings',
  'perhapsReminder',
  'dispute',
  'information',
  'sums',
  'perhapsMarketing',
]

export const REASONS: Readonly<Record<Refusal, IgnoredReason>> = {
  otp: 'otp',
  declined: 'declined',
  limitChanged: 'settings',
  statement: 'statement',
  reminder: 'reminder',
  request: 'reminder',
  security: 'security',
  hold: 'hold',
  marketing: 'marketing',
  perhapsStatement: 'statement',
  // Somebody has to confirm it first, or says it was not they.
  confirm: 'security',
  // Set up, changed or ended, and paid another day.
  arranged: 'settings',
  settings: 'settings',
  perhapsReminder: 'reminder',
  // A charge that the person contests; a credit given meanwhile does move.
  dispute: 'information',
  information: 'information',
  // Bills, deposits that mature, budgets: sums that did not move by the mail.
  sums: 'information',
  perhapsMarketing: 'marketing',
}
