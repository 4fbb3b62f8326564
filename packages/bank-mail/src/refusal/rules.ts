/** In which order refusals are tried, and what each says of the mail. */
import type { Refusal } from '../lexicon/lexicon.ts'
import type { IgnoredReason } from '../reading.ts'

/**
 * - `first`: before all else
 * - `afterwards`: in the subject before the mail is read, in the body where nothing of it was recorded
 * - `last`: words that alerts use as well, so that they count only where no movement is certain
 */
type When = 'first' | 'afterwards' | 'last'

const RULES: Readonly<Record<Refusal, readonly [When, IgnoredReason]>> = {
  // A one-time code reads like the real thing.
  otp: ['first', 'otp'],
  declined: ['afterwards', 'declined'],
  limitChanged: ['afterwards', 'settings'],
  statement: ['afterwards', 'statement'],
  reminder: ['afterwards', 'reminder'],
  request: ['afterwards', 'reminder'],
  security: ['afterwards', 'security'],
  hold: ['afterwards', 'hold'],
  marketing: ['afterwards', 'marketing'],
  perhapsStatement: ['last', 'statement'],
  // Somebody has to confirm it first, or says it was not they.
  confirm: ['last', 'security'],
  // Set up, changed or ended, and paid another day.
  arranged: ['last', 'settings'],
  settings: ['last', 'settings'],
  perhapsReminder: ['last', 'reminder'],
  // A charge that the person contests; a credit given meanwhile does move.
  dispute: ['last', 'information'],
  information: ['last', 'information'],
  // Bills, deposits that mature, budgets: sums that did not move by the mail.
  sums: ['last', 'information'],
  perhapsMarketing: ['last', 'marketing'],
}

function triedAt(when: When): ReadonlyArray<Refusal> {
  return (Object.keys(RULES) as Array<Refusal>).filter((refusal) => RULES[refusal][0] === when)
}

export const FIRST = triedAt('first')
export const AFTERWARDS = triedAt('afterwards')
export const LAST = triedAt('last')

/** What a refusal says of the mail. */
export function reasonOf(refusal: Refusal): IgnoredReason {
  return RULES[refusal][1]
}
